import { foldedWords } from './fold.ts';
import { namesIn } from './names.ts';
import type { ReadLetter } from './read-letter.ts';
import { wordSet } from './word-set.ts';

/** The names in the greeting. "Team" counts only when the recipient is a team. */
export function namesGreeted({ greeting, input, lists }: ReadLetter): string[] {
  const recipient = foldedWords(input.recipient ?? '');
  return namesIn(greeting?.name ?? '', lists).filter(
    (word) => !wordSet(lists.genericGreeting).has(word) || recipient.includes(word),
  );
}
