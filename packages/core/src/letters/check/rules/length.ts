import { bodyWords } from '../text/body-words.ts';
import type { Rule } from '../types.ts';

const LEAST = 40;
const MOST = 180;
// A message beside a connect button, or a card, is short by nature.
const LEAST_FOR: Record<string, number> = { connect: 20, 'handwritten-card': 25 };

/** Too short to say one real thing, or too long to be read on a phone. */
export const length: Rule = {
  id: 'length',
  level: 'advisory',
  find(letter) {
    const { input, bodyStart, bodyEnd } = letter;
    const words = bodyWords(letter);
    const least = LEAST_FOR[input.kind ?? ''] ?? LEAST;
    if (words >= least && words <= MOST) return [];
    return [{ start: bodyStart, end: bodyEnd, params: { words, least, most: MOST } }];
  },
};
