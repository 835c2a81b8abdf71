import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const TURN = phrase`
  on (?:another|a different|a separate|a related|a further|one other) (?:note|subject|point|matter|topic|thing)
  (?:another|one more|a second|a further|one other|one last|the other|a different) (?:thing|point|correction|mistake|matter|question|topic|subject|slip|error|answer|detail)(?! I (?:enjoyed|liked|loved))
  (?:two|three|four|several|some|a few|a couple of|both) (?:\p{L}+ )?(?:things|points|corrections|mistakes|matters|errors|slips|answers|details|facts|figures)
  second(?:ly)?,
  while I(?:'m| am) (?:writing|at it|on|correcting|here)
  (?:I'd|I would|I|let me|may I|I'm|I am|I must|could we|can we|we) also (?:like (?:to(?! (?:thank|say thank))|you)|want|wanted to(?! (?:thank|say thank))|wish|need|should|must|have to|ought|ask|asked|said|told|wonder|wondered|wondering|got|gave|misspoke|made|mention|raise|add|correct|discuss|talk|misremembered|mixed|quoted|claimed)
  I (?:should|must|ought to|have to|need to) also
  separately
  in addition,?
  (?:come|go|going|coming|return|returning|turning) (?:back )?to (?:what I said|what you said|the (?:subject|question|matter|issue)|my answer|pay|salary)
  as (?:for|to|regards) (?:my|the (?:pay|salary|hours|holiday|start|notice|question)|pay|salary|your question)
  (?:regarding|concerning|about|on) (?:the |my )?(?:pay|salary|holidays?|vacation|hours|start date|notice period|overtime)(?: though)?,
  also, (?:I|my|the|could|would|when|about|can|you|on|in|for)
  and I (?:also )?(?:told you|said that|gave you|quoted)
  (?:one|another) other (?:thing|question|point)
`;
// A second "I said …" is a second thing put right.
const CLAIM = /(?<!\b(?:as|when|if|what|that|since|because|like|than) )\bI (?:said|told you|told the panel|quoted|claimed|stated|misquoted|misstated|gave you|gave the|gave a|answered)(?! (?:so|yes|it|thank|goodbye)\b)/giu;

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
