import type { Found } from '../types.ts';
import type { ReadLetter } from './read-letter.ts';

/**
 * Turns a list of patterns, one a line, into one expression that finds any of them as whole words.
 * A space is any white space, so a line break in the letter hides nothing; `~` is up to three words
 * of any kind; `@` is the rest of a word.
 */
export function phrase(lines: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const any = String.raw(lines, ...parts)
    .trim()
    .split(/\s*\n\s*/)
    .join('|')
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('~', String.raw`([\p{L}'-]+\s+){0,3}`)
    .replaceAll('@', String.raw`\p{L}*`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}'])(?:${any})(?![\p{L}\p{N}])`, 'giu');
}

/** Every place in the letter after the greeting, quoted words left out, where the expression holds. */
export function findPhrases(letter: ReadLetter, expression: RegExp): Found[] {
  return [...letter.quiet.matchAll(expression)]
    .filter((match) => match.index >= letter.bodyStart)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
