import type { Found } from '../types.ts';
import { remembered } from './remembered.ts';
import type { ReadLetter } from './read-letter.ts';

/**
 * Turns a list of phrases, one or several (`a|b`) a line, into one expression that finds any of them as whole words.
 * A space is any white space, so a line break in the letter hides nothing; `#` is a word of any kind, `~` up to three of them,
 * `<8>` up to eight and none of them a “not”; `@` is the rest of a word; brackets, `?` and “not before” `(?! …)` are those of expressions.
 */
export const phrase = remembered((list) => {
  // Plain classes: those of all alphabets take a browser a hundred times as long to make ready.
  const any = list
    .replaceAll('\n', '|')
    .replace(/<(\d+)>/g, "(?:(?!(?:not|never|#n't) )# ){0,$1}?")
    .replaceAll('~', '(?:# ){0,3}')
    .replaceAll('#', String.raw`[^\s.;:?!]+`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('@', '[a-z]*');
  return new RegExp(`(?<![${LETTERS}0-9'])(?:${any})(?![${LETTERS}0-9])`, 'giu');
});

// Latin with its accents, Greek, Cyrillic and what follows them. All letters of the world by their class are two thousand ranges,
// which a browser works out for each place they stand in: a third of the time that a list takes the first time it is used.
const LETTERS = String.raw`a-z\u00c0-\u1fff`;

/** Every place in the letter after the greeting, quoted words left out, where a phrase of the list stands. */
export function findPhrases(letter: ReadLetter, list: string): Found[] {
  return placesOf(letter, phrase(list));
}

/** Every place in the letter after the greeting, quoted words left out, where the expression holds. */
export function placesOf({ input, quiet, bodyStart }: ReadLetter, expression: RegExp): Found[] {
  // The Food Bank is a name where one applies to it, and no private trouble.
  const name = (input.organisation ?? '').toLowerCase();
  return [...quiet.matchAll(expression)]
    .filter(({ index, 0: words }) => index >= bodyStart && !name.includes(words.toLowerCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether a phrase of the list stands anywhere in these words. */
export function hasPhrase(words: string, list: string): boolean {
  return words.search(phrase(list)) >= 0;
}
