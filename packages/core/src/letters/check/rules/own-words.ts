import { ownShare, ownWordsIn } from '../text/own-share.ts';
import type { Rule } from '../types.ts';

// Three different words that no form letter has are a detail, unless they drown in form.
const LEAST = 0.06;
const DETAIL = 3;
const DROWNED = 0.04;
// Short answers to an offer, and a request under the law, are stock sentences by nature.
const STOCK_BY_NATURE = new Set(['offer-accept', 'offer-decline', 'interview-notes-request', 'withdraw']);

/** Under about a fifth the writer's own words: it could be anybody's letter. */
export const ownWords: Rule = {
  id: 'own-words',
  level: 'advisory',
  find(letter) {
    const share = ownShare(letter);
    if (share >= LEAST || STOCK_BY_NATURE.has(letter.input.kind ?? '')) return [];
    if (share >= DROWNED && new Set(ownWordsIn(letter)).size >= DETAIL) return [];
    return [{ start: letter.bodyStart, end: letter.bodyEnd, params: { percent: Math.round(share * 100) } }];
  },
};
