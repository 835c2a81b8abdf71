import { findPhrases } from '../text/phrase.ts';
import type { Found, Rule } from '../types.ts';

/** Praise that outgrows its object, and "perfect fit". */
export const flattery: Rule = {
  id: 'flattery',
  level: 'advisory',
  find(letter): Found[] {
    const praise = findPhrases(letter, letter.lists.flattery);
    // One "wonderful" is warmth; three such words are a coat of sugar.
    const gush = findPhrases(letter, letter.lists.gush);
    const third = gush[2];
    return praise.length || !third ? praise : [third];
  },
};
