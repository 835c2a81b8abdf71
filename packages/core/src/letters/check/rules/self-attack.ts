import { findPhrases } from '../text/phrase.ts';
import { heavySentences } from '../text/weigh.ts';
import type { Rule } from '../types.ts';

/** The writer runs themselves down: "I blew it", "as you surely noticed", nerves. */
export const selfAttack: Rule = {
  id: 'self-attack',
  level: 'advisory',
  find(letter) {
    const said = findPhrases(letter, letter.lists.selfAttack);
    return [...said, ...heavySentences(letter, letter.lists.selfAttackWeights, said)];
  },
};
