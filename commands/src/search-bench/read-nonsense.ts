import { readFileSync } from 'node:fs';

/** Queries about other things, or about nothing, for which finding nothing is the right answer. */
export function readNonsense(): string[] {
  const [, ...lines] = readFileSync(new URL('../../../tests/search/nonsense.tsv', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '');
}
