import type { Found } from '../types.ts';
import { findPhrases, phrase } from './phrase.ts';
import type { ReadLetter } from './read-letter.ts';

// "Sorry to hear", "sorry not to be chosen" and "sorry for your loss" regret something; they own nothing.
const REGRET = String.raw`(?! (?:to (?:hear|learn|see|miss|leave|lose|say|read|have (?:missed|lost|left)|find|go)|not to|(?:that )?I missed|you|he|she|they|we (?:could|did)|it (?:did|was not)|that (?:you|he|she|they|it (?:did|was)|the|this)|about (?:your|the (?:loss|news|weather))|for your (?:loss|trouble)|things|state|sight)\b)`;
const APOLOGY = phrase`
  (?:I am|I'm|I was|I feel|I do feel|am|so|very|really|truly|terribly|deeply|again|but|and|once more),? (?:(?:so|very|really|truly|terribly|deeply|extremely|awfully|most|also|again|still|just|only|sincerely|dreadfully|genuinely|sorry,) )*sorry${REGRET}
  sorry (?:again|for|about|if|(?:that )?I(?! missed)|to (?:bother|trouble|chase|keep|have kept|write|disturb|be|have been|have|ask|disappoint|interrupt|impose|take))(?! (?:your loss|your trouble|your))
  I (?:do |must |can only |want to |would like to |wish to |really |sincerely |also |again )*apologi[sz]e
  (?:my |many |sincere |sincerest |full |deepest |please accept |again,? )*apolog(?:y|ies)(?! (?:accepted|not needed))
  mea culpa
`;
const ALONE = /(?<=[.!?]\s+|\n\s*)(?:So |Very )?[Ss]orry(?=[.!,])/g;

/** The writer's own apologies, in the order of the text. */
export function apologiesIn(letter: ReadLetter): Found[] {
  const found = [...findPhrases(letter, APOLOGY), ...findPhrases(letter, ALONE)].sort((a, b) => a.start - b.start);
  return found.filter((one, at) => {
    const before = letter.quiet.slice(Math.max(0, one.start - 30), one.start);
    const words = letter.quiet.slice(one.start, one.end);
    const other =
      /\b(?:was|were|been|feel|felt|not|nothing to be|no need to be|no|your|an?|the|his|her|their|owe(?:s|d)? (?:you|me)) $/i.test(
        before,
      ) && !/\b(?:my|I) /.test(words);
    const narrated = /\bI was\b/i.test(words) || /\b(?:an|the|his|her|their|your|no) $/i.test(before);
    const owed = /\bowe (?:you|the panel|\p{L}+) (?:all )?an $/iu.test(before);
    return (owed || !(other || narrated)) && !found.slice(0, at).some((earlier) => one.start < earlier.end);
  });
}
