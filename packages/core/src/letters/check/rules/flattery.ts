import { findPhrases } from '../text/phrase.ts';
import { heavySentences } from '../text/weigh.ts';
import type { Found, Rule } from '../types.ts';

/** Praise that outgrows its object, and "perfect fit". */
export const flattery: Rule = {
  id: 'flattery',
  level: 'advisory',
  find(letter): Found[] {
    const said = findPhrases(letter, letter.lists.flattery);
    const praise = [...said, ...heavySentences(letter, letter.lists.flatteryWeights, said)];
    // One "wonderful" is warmth; three such words are a coat of sugar.
    const gush = findPhrases(letter, letter.lists.gush);
    const third = gush[2];
    return praise.length || !third ? praise : [third];
  },
};
