import { apologiesIn } from '../text/apologies.ts';
import type { Rule } from '../types.ts';

const ORDINARY = new Set(['thanks', 'closure', 'panel-set', 'handwritten-card', 'connect']);

/** More than one apology; in an ordinary thank-you, any at all. */
export const apologies: Rule = {
  id: 'apologies',
  level: 'advisory',
  find(letter) {
    const found = apologiesIn(letter);
    const allowed = ORDINARY.has(letter.input.kind ?? '') ? 0 : 1;
    const extra = found[allowed];
    return extra ? [{ ...extra, params: { count: found.length, allowed } }] : [];
  },
};
