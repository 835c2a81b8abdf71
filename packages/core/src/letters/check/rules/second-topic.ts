import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

// A second "I said …" is a second thing put right.
const CLAIM =
  /(?<!\b(?:as|when|if|what|that|since|because|like|than|thing|one|figure|number|date|fact|else|rest) )\bI (?:said|told you|told the panel|quoted|claimed|stated|misquoted|misstated|gave you|gave the|gave a|answered)(?! (?:so|yes|it|thank|goodbye|one|(?:a|the) wrong)\b)/giu;

/** A correction that takes up a second thing. */
export const secondTopic: Rule = {
  id: 'second-topic',
  level: 'advisory',
  find(letter) {
    if (letter.input.kind !== 'correction') return [];
    const turns = findPhrases(letter, letter.lists.secondTopic);
    if (turns.length) return turns.slice(0, 1);
    const claims = letter.sentences.filter(({ text }) => text.search(CLAIM) >= 0 && !/\bshould have\b/i.test(text));
    const second = claims[1];
    return second ? [{ start: second.start, end: second.end }] : [];
  },
};
