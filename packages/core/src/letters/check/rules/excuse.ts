import { apologiesIn } from '../text/apologies.ts';
import { countWords } from '../text/count-words.ts';
import { phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const OWNS = new Set(['owning-a-slip', 'serious-apology', 'reschedule', 'promised-item', 'correction']);
const REASON = phrase`
  because|due to|owing to|the reason|so that
  traffic|roadworks|train|bus|tram|delay@|cancell?ed|broken? down|diver@|car park|parking|alarm|battery|signal|wi-?fi|router|update|babysitter|flu|cold
  no-?one|nobody|only said|never (told|said)|(not|n't) (told|clear)|misleading|confusing
  (I'd|I had|I|we) (had to|couldn't|could not|needed to)|would(n't| not)? have|I'd have|had been|I'd been
  in my defen[cs]e|to be fair|in fairness|not ~fault|normally|usually|tired|busy|under ~pressure|long (week|day|shift)|slept|on top of|went wrong|happened to
`;
const REPAIR = phrase`
  sorry|apolog@|I was wrong|my (mistake|fault)|should (not )?have
  I('ll| will)|I('ve| have) (now|since|already|booked|set|checked|corrected|changed|found|asked|arranged|sent|put)|in future|next time
  free|available|another (time|appointment|day|date|slot)|any (time|day)|here (is|are)|instead
`;

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
      const cues = text.match(REASON)?.length ?? 0;
      const mends = text.match(REPAIR)?.length ?? 0;
      const words = countWords(text);
      if (cues > mends) {
        reasonWords += words;
        reasons += cues;
        first ??= { start, end };
      } else if (mends) repairWords += words;
    }
    return first && reasons >= 3 && reasonWords >= 30 && reasonWords > repairWords
      ? [{ ...first, params: { reasonWords, repairWords } }]
      : [];
  },
};
