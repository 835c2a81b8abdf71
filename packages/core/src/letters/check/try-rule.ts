import { checkLists } from './data/check-lists.ts';
import { readLetter } from './text/read-letter.ts';
import type { Found, LetterCheckInput, Rule } from './types.ts';

/** For tests: what is known beside the text. */
export type Facts = Omit<LetterCheckInput, 'text'>;

/** For tests: these words as the body of an ordinary letter. */
export const inBody = (words: string): string => `Dear Ana,\n\n${words}\n\nKind regards,\nSam Rivera`;

/** For tests: what a rule sees when these words are the body of an ordinary letter. */
export function tryRule(rule: Rule, body: string, facts: Facts = {}): string[] {
  return tryLetter(rule, inBody(body), facts);
}

/** For tests: what a rule sees in a whole letter, in the letter's own words. */
export function tryLetter(rule: Rule, text: string, facts: Facts = {}): string[] {
  return rule.find(readLetter({ text, ...facts }, checkLists)).map(({ start, end }) => text.slice(start, end));
}

/** For tests: all that a rule hands back about a whole letter, with the words it points at. */
export function findingsOf(
  rule: Rule,
  text: string,
  facts: Facts = {},
): (Omit<Found, 'start' | 'end'> & { at: string })[] {
  return rule
    .find(readLetter({ text, ...facts }, checkLists))
    .map(({ start, end, ...rest }) => ({ at: text.slice(start, end), ...rest }));
}
