import { findPhrases } from '../text/phrase.ts';
import { heavySentences } from '../text/weigh.ts';
import type { Rule } from '../types.ts';

// Asking for another slot may say that one was ill; it needs no more than that.
const PLAIN_TROUBLE = /\b(?:ill|sick|unwell|hospital|illness|migraines?|operation|surgery|funeral|reasons)\b/i;

/** Health, family, faith or money: what an employer need not know. */
export const privateFact: Rule = {
  id: 'private-fact',
  level: 'advisory',
  find(letter) {
    const said = findPhrases(letter, letter.lists.privateFact);
    return [...said, ...heavySentences(letter, letter.lists.privateFactWeights, said)].filter(
      ({ start, end }) => letter.input.kind !== 'reschedule' || !PLAIN_TROUBLE.test(letter.quiet.slice(start, end)),
    );
  },
};
