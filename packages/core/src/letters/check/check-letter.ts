import { RULES } from './rules.ts';
import { readLetter } from './text/read-letter.ts';
import type { Finding, LetterCheckInput } from './types.ts';

/** Everything the rules see in a letter, blocking first, each in the order of the text. Written or pasted, it is judged as it stands. */
export function checkLetter(input: LetterCheckInput): Finding[] {
  const letter = readLetter(input);
  return RULES.flatMap(({ id, level, find }) =>
    find(letter).map(({ start, end, better, params }) => ({
      rule: id,
      level,
      start,
      end,
      found: input.text.slice(start, end),
      better: better ?? null,
      params: params ?? {},
    })),
  ).toSorted((a, b) => Number(a.level === 'advisory') - Number(b.level === 'advisory') || a.start - b.start);
}
