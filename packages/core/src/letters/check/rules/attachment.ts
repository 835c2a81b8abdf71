import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const SAYS_SO = phrase`
  (I have|I've|I|I am|I'm) (also |now |just )?(attach|enclos)(e|ed|ing)?(?! to (?!this))
  (is|are|it's|also|copy|CV|r[ée]sum[ée]|certificate|document|file|form|references?|photos?|list|plan|proposal|portfolio|report|letter|PDF) (attached|enclosed)(?! to (?!this))
  (find|see) (the )?(attached|enclosed|attachments?)
  (attached|enclosed|attaching|enclosing) (is|are|please|here|herewith|below|find|my|a copy|copies|the|for your)
  the (attached|enclosed) (file|document|form|cv|r[ée]sum[ée]|copy|certificate|photo|reference|sheet|list|paper|pdf|letter|report|portfolio|plan)s?
  (as|in) (an |the )?attachments?
  attached to this
`;
const DENIES =
  /\b(?:not|n't|without|rather than|instead of|nothing|no|never|cannot|you(?:'ve| have)?|your|they|he|she|became|feel|felt|grown|grew|strings) (?:\p{L}+ ){0,2}$/iu;

/** "I attach my certificate", and the file has not been ticked as attached. */
export const attachment: Rule = {
  id: 'attachment',
  level: 'blocking',
  find(letter) {
    if (letter.input.attachmentReady !== false) return [];
    const first = findPhrases(letter, SAYS_SO).find(({ start, end }) => {
      const lead = letter.quiet.slice(Math.max(letter.bodyStart, start - 40), start);
      return (
        !DENIES.test(lead) &&
        !/\b(?:you|your|they|not|n't)\b/i.test(
          letter.quiet.slice(start, end).replace(/\b(?:for your|you find|enclosed you|attached you)\b/gi, ''),
        )
      );
    });
    return first ? [first] : [];
  },
};
