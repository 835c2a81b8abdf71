import { apologiesIn } from '../text/apologies.ts';
import { countWords } from '../text/count-words.ts';
import { phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const OWNS = new Set(['owning-a-slip', 'serious-apology', 'reschedule', 'promised-item', 'correction']);
const REASON = phrase`
  because|due to|owing to|as a result of|thanks to|on account of|the reason
  traffic|roadworks|train|bus|tram|tube|metro|delay(?:s|ed)?|cancelled|canceled|broke(?:n)? down|diversion|diverted|car park|parking|sat ?nav|alarm|battery|signal|wi-?fi|broadband|router|connection|update|laptop|babysitter|childminder
  no-?one|nobody|only said|never (?:told|said)|(?:was|were|been)(?: not|n't) (?:told|clear)|misleading|confusing
  (?:I'd|I had|I|we) (?:had to|couldn't|could not|needed to)|would(?:n't| not)? have|I'd have|I'd been|had been|had I
  in my defen[cs]e|to be fair|in fairness|not (?:really |entirely )?my fault|not my doing|normally|usually|under (?:a lot of|so much|great|huge)|busy|so much going on|long (?:week|day|shift)|tired|hardly slept|didn't sleep|late night|forecast|on top of (?:that|which|this)|as well as|at the last minute|went wrong|happened to
`;
const REPAIR = phrase`
  sorry|apologi[sz]e|apolog(?:y|ies)|I was wrong|my (?:mistake|fault)|the fault was mine|should (?:not )?have
  I(?:'ll| will)|I(?:'ve| have) (?:now|since|already|booked|set|checked|corrected|changed|found|asked|arranged|written|sent|bought|moved|put)|in future|next time|from now on|it won't|will not happen
  (?:free|available)|another (?:time|appointment|day|date|slot)|any (?:time|day)|can (?:come|do|be)|here (?:is|are)|instead|the (?:right|correct)
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
