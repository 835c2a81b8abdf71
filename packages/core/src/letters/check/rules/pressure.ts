import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

/** The letter pushes: "I need this job", "please reconsider", one chase too many. */
export const pressure: Rule = {
  id: 'pressure',
  level: 'advisory',
  find: (letter) => findPhrases(letter, letter.lists.pressure),
};
