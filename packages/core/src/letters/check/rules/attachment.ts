import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const DENIES =
  /\b(?:not|n't|without|rather than|instead of|nothing|no|never|cannot|you(?:'ve| have)?|your|they|he|she|became|feel|felt|grown|grew|strings) (?:\p{L}+ ){0,2}$/iu;

/** "I attach my certificate", and the file has not been ticked as attached. */
export const attachment: Rule = {
  id: 'attachment',
  level: 'blocking',
  find(letter) {
    if (letter.input.attachmentReady !== false) return [];
    const first = findPhrases(letter, letter.lists.attachment).find(({ start, end }) => {
      const before = letter.quiet.slice(Math.max(letter.bodyStart, start - 40), start);
      // "You will find it" is said of what is sent, "you enclosed it" of what came.
      const lead = before.replace(/\byou(?:'ll| will| can| should) (?:(?:also|please|now|[a-z]+ly) )?$/i, '');
      return (
        !DENIES.test(lead) &&
        !/\b(?:you|your|they|not|n't|no)\b/i.test(
          letter.quiet.slice(start, end).replace(/\b(?:for your|you find|enclosed you|attached you)\b/gi, ''),
        )
      );
    });
    return first ? [first] : [];
  },
};
