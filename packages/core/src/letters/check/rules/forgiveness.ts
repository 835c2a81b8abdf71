import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

/** A plea to be forgiven. Owning and mending do more. */
export const forgiveness: Rule = {
  id: 'forgiveness',
  level: 'advisory',
  find: (letter) => findPhrases(letter, letter.lists.forgiveness),
};
