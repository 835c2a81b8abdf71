import { apologiesIn } from '../text/apologies.ts';
import { countWords } from '../text/count-words.ts';
import { phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const OWNS = new Set(['owning-a-slip', 'serious-apology', 'reschedule', 'promised-item', 'correction']);

/** The reasons take more room than the mending. */
export const excuse: Rule = {
  id: 'excuse',
  level: 'advisory',
  find(letter) {
    if (!OWNS.has(letter.input.kind ?? '') && !apologiesIn(letter).length) return [];
    let reasonWords = 0;
    let repairWords = 0;
    let reasons = 0;
    let first: { start: number; end: number } | undefined;
    for (const { text, start, end } of letter.sentences) {
      const cues = text.match(phrase(letter.lists.reasons))?.length ?? 0;
      const mends = text.match(phrase(letter.lists.repairs))?.length ?? 0;
      const words = countWords(text);
      if (cues > mends) {
        reasonWords += words;
        reasons += cues;
        first ??= { start, end };
      } else if (mends) repairWords += words;
    }
    return first && reasons >= 3 && reasonWords >= 36 && reasonWords > repairWords
      ? [{ ...first, params: { reasonWords, repairWords } }]
      : [];
  },
};
