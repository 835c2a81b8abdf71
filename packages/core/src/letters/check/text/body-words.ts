import { countWords } from './count-words.ts';
import type { ReadLetter } from './read-letter.ts';

/** How many words stand between the greeting and the closing: the one count that is shown and judged. */
export function bodyWords({ plain, bodyStart, bodyEnd }: Pick<ReadLetter, 'plain' | 'bodyStart' | 'bodyEnd'>): number {
  return countWords(plain.slice(bodyStart, bodyEnd));
}
