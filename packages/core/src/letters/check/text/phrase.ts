import type { Found } from '../types.ts';
import type { ReadLetter } from './read-letter.ts';

/**
 * Turns a list of patterns, one a line, into one expression that finds any of them as whole words.
 * A space stands for any run of white space, so a line break in the letter does not hide a phrase.
 */
export function phrase(lines: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const any = String.raw(lines, ...parts).trim().split(/\s*\n\s*/).join('|').replaceAll(' ', String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'giu');
}

/** Every place in the letter after the greeting, quoted words left out, where the expression holds. */
export function findPhrases(letter: ReadLetter, expression: RegExp): Found[] {
  return [...letter.quiet.matchAll(expression)]
    .filter((match) => match.index >= letter.bodyStart)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
