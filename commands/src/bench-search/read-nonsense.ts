import { readFileSync } from 'node:fs';

/** Queries about other things, or about nothing, for which finding nothing is the right answer. */
export interface Nonsense {
  readonly file: string;
  readonly queries: readonly string[];
}

/** The file the finder’s numbers were set with, one that no number was fitted to, and one of first-person stories about other things. */
export function readNonsense(): Nonsense[] {
  return ['nonsense.tsv', 'nonsense-held-back.tsv', 'nonsense-told.tsv'].map((file) => ({
    file,
    queries: queriesIn(file),
  }));
}

function queriesIn(file: string): string[] {
  const [, ...lines] = readFileSync(new URL(`../../../tests/search/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '');
}
