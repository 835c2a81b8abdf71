import { checkWith } from './check-with.ts';
import { RULES } from './rules.ts';
import type { Finding, LetterCheckInput } from './types.ts';

/** Everything the rules see in a letter, blocking first. Written or pasted, it is judged as it stands. */
export function checkLetter(input: LetterCheckInput): Finding[] {
  return checkWith(RULES, input);
}
