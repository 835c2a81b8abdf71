import type { Found } from '../types.ts';
import { findPhrases, placesOf } from './phrase.ts';
import type { ReadLetter } from './read-letter.ts';

const ALONE = /(?<=[.!?]\s+|\n\s*)(?:So |Very )?[Ss]orry(?=[.!,])/g;

/** The writer's own apologies, in the order of the text. */
export function apologiesIn(letter: ReadLetter): Found[] {
  const found = [...findPhrases(letter, letter.lists.apology), ...placesOf(letter, ALONE)].sort(
    (a, b) => a.start - b.start,
  );
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
