import { ownShare } from '../text/own-share.ts';
import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const PRAISE = phrase`
  wonderful|great|lovely|nice|fantastic|super|superb|amazing|excellent|terrific|brilliant|impressed|impressive|inspiring|insightful|interesting|informative|enjoyed|enjoyable|enjoy|pleasant|pleasure|welcome|welcoming|friendly|exciting|excited|delightful|valuable|tremendous|incredible|fabulous|kind|warm|warmly|helpful|professional|passionate|knowledgeable|loved|liked|appreciated?|special|a lot to offer
`;
const LOW = 0.09;

/** Praise that would fit any employer: kind words and nothing that was seen or said. */
export const vague: Rule = {
  id: 'vague',
  level: 'advisory',
  find(letter) {
    const { bodyStart, bodyEnd } = letter;
    const praise = findPhrases(letter, PRAISE).filter(({ end }) => end <= bodyEnd);
    const first = praise[0];
    if (!first || praise.length < 3 || ownShare(letter) >= LOW) return [];
    return [{ ...first, start: Math.max(first.start, bodyStart), params: { count: praise.length } }];
  },
};
