import { foldedWords } from './fold.ts';
import { GENERIC_GREETING } from './generic-greeting.ts';
import { namesIn } from './names.ts';
import type { ReadLetter } from './read-letter.ts';

/** The names in the greeting. "Team" counts only when the recipient is a team. */
export function namesGreeted({ greeting, input }: ReadLetter): string[] {
  const recipient = foldedWords(input.recipient ?? '');
  return namesIn(greeting?.name ?? '').filter((word) => !GENERIC_GREETING.has(word) || recipient.includes(word));
}
