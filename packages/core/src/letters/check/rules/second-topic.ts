import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const TURN = phrase`
  on (another|a different|a separate|a related|a further) (note|subject|point|matter|topic)
  (another|one more|a second|a further|one other|one last|the other) (thing|point|correction|mistake|matter|question|topic|slip|error|answer)(?! I (enjoy|lik|lov)ed)
  (two|three|several|some|a few|a couple of|both) (\p{L}+ )?(things|points|corrections|mistakes|matters|errors|slips|answers|facts|figures)
  second(ly)?,
  while I('m| am) (writing|at it|on)
  (I'd|I would|I) also (like|want@|wish) to (?!thank|say thank)@
  I also (need|should|must|have to|ask@|said|told|wonder@|got|gave|made|mention@|misspoke|quoted)
  I (should|must|ought to|have to|need to) also
  separately|in addition,?
  (come|go|return|turn)(ing)? (back )?to (what (I|you) said|the (subject|question|matter|issue)|my answer|pay|salary)
  (as for|as regards|regarding|concerning|about) (the |my )?(pay|salary|holidays?|vacation|hours|start date|notice|overtime)
  also, (I|my|the|could|would|when|about|can)
  and I (also )?(told you|said that|gave you|quoted)
  (was|were|is|are) also (wrong|incorrect|mistaken|out of date)
`;
// A second "I said …" is a second thing put right.
const CLAIM =
  /(?<!\b(?:as|when|if|what|that|since|because|like|than) )\bI (?:said|told you|told the panel|quoted|claimed|stated|misquoted|misstated|gave you|gave the|gave a|answered)(?! (?:so|yes|it|thank|goodbye)\b)/giu;

/** A correction that takes up a second thing. */
export const secondTopic: Rule = {
  id: 'second-topic',
  level: 'advisory',
  find(letter) {
    if (letter.input.kind !== 'correction') return [];
    const turns = findPhrases(letter, TURN);
    if (turns.length) return turns.slice(0, 1);
    const claims = letter.sentences.filter(({ text }) => text.search(CLAIM) >= 0 && !/\bshould have\b/i.test(text));
    const second = claims[1];
    return second ? [{ start: second.start, end: second.end }] : [];
  },
};
