import { ownShare } from '../text/own-share.ts';
import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const LOW = 0.06;
// With next to nothing of one's own, two kind words are enough.
const NONE = 0.04;

/** Praise that would fit any employer: kind words and nothing that was seen or said. */
export const vague: Rule = {
  id: 'vague',
  level: 'advisory',
  find(letter) {
    const { bodyStart, bodyEnd } = letter;
    const praise = findPhrases(letter, letter.lists.praise).filter(({ end }) => end <= bodyEnd);
    const first = praise[0];
    if (!first || praise.length < 2) return [];
    const share = ownShare(letter);
    if (share >= (praise.length < 3 ? NONE : LOW)) return [];
    return [{ ...first, start: Math.max(first.start, bodyStart), params: { count: praise.length } }];
  },
};
