import { fold, foldedWords } from './fold.ts';
import type { ReadLetter } from './read-letter.ts';
import { isStockWord } from './stock-words.ts';

/** How much of the body is the writer's own: words that are neither stock nor the names on the envelope. From 0 to 1. */
export function ownShare({ input, plain, bodyStart, bodyEnd }: ReadLetter): number {
  const words = fold(plain.slice(bodyStart, bodyEnd)).match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
  const names = new Set(foldedWords([input.recipient, input.sender, input.organisation, input.role].join(' ')));
  const typed = new Set(foldedWords((input.ownWords ?? []).join(' ')));
  const own = words.filter((word) => typed.has(word) || !(isStockWord(word) || names.has(word)));
  return words.length ? own.length / words.length : 1;
}
