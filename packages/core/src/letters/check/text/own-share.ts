import { fold, foldedWords } from './fold.ts';
import type { ReadLetter } from './read-letter.ts';
import { wordSet } from './word-set.ts';

/** How much of the body is the writer's own: words that are neither stock nor the names on the envelope. From 0 to 1. */
export function ownShare(letter: ReadLetter): number {
  const words = bodyOf(letter);
  return words.length ? ownWordsIn(letter).length / words.length : 1;
}

/** The writer's own words in the body, in their order, each as often as it stands there. */
export function ownWordsIn(letter: ReadLetter): string[] {
  const { input, lists } = letter;
  const names = new Set(foldedWords([input.recipient, input.sender, input.organisation, input.role].join(' ')));
  const typed = new Set(foldedWords((input.ownWords ?? []).join(' ')));
  const stock = wordSet(lists.stockWords);
  return bodyOf(letter).filter((word) => typed.has(word) || !(isStock(word, stock) || names.has(word)));
}

function bodyOf({ plain, bodyStart, bodyEnd }: ReadLetter): string[] {
  return fold(plain.slice(bodyStart, bodyEnd)).match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
}

/** Whether a word is one that any letter of this sort is made of: a short word, or one with a usual beginning. */
function isStock(word: string, beginnings: ReadonlySet<string>): boolean {
  const letters = word.replace(/'.*/, '');
  return (
    (letters.length < 4 && !/\d/.test(letters)) ||
    beginnings.has(letters.slice(0, 5)) ||
    beginnings.has(letters.replace(/s$/, ''))
  );
}
