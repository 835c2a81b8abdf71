import { ownShare, ownWordsIn } from '../text/own-share.ts';
import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const LOW = 0.06;
// With next to nothing of one's own, two kind words are enough.
const NONE = 0.04;
// A letter that says thank you and no more has one kind word, or none but the thanks.
const THANKS = new Set(['thanks', 'closure', 'panel-set', 'handwritten-card', 'connect']);
const FEW = 2;

/** Praise that would fit any employer: kind words and nothing that was seen or said. */
export const vague: Rule = {
  id: 'vague',
  level: 'advisory',
  find(letter) {
    const { bodyStart, bodyEnd, input, lists } = letter;
    const praise = findPhrases(letter, lists.praise).filter(({ end }) => end <= bodyEnd);
    const share = ownShare(letter);
    // What the writer of notes asked for and got is a detail, however it is written.
    const bare =
      !input.ownWords?.length && THANKS.has(input.kind ?? '') && share < 0.12 && new Set(ownWordsIn(letter)).size < FEW;
    const first = praise[0] ?? (bare ? findPhrases(letter, lists.thanks)[0] : undefined);
    if (!first || (!bare && (praise.length < 2 || share >= (praise.length < 3 ? NONE : LOW)))) return [];
    return [{ ...first, start: Math.max(first.start, bodyStart), params: { count: praise.length } }];
  },
};
