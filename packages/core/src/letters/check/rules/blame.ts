import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

/** The letter puts the fault on the people who will read it. */
export const blame: Rule = {
  id: 'blame',
  level: 'advisory',
  find: (letter) =>
    findPhrases(letter, letter.lists.blame).filter(
      ({ start }) => !/\b(?:do not|don't|cannot|can't|nothing|never) $/i.test(letter.quiet.slice(0, start)),
    ),
};
