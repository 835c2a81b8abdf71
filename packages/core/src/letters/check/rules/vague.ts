import { ownShare } from '../text/own-share.ts';
import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const LOW = 0.09;

/** Praise that would fit any employer: kind words and nothing that was seen or said. */
export const vague: Rule = {
  id: 'vague',
  level: 'advisory',
  find(letter) {
    const { bodyStart, bodyEnd } = letter;
    const praise = findPhrases(letter, letter.lists.praise).filter(({ end }) => end <= bodyEnd);
    const first = praise[0];
    if (!first || praise.length < 3 || ownShare(letter) >= LOW) return [];
    return [{ ...first, start: Math.max(first.start, bodyStart), params: { count: praise.length } }];
  },
};
