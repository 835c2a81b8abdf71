import { wordSet } from '../text/word-set.ts';
import type { Rule } from '../types.ts';

// "What the trouble is is the damp" and "who it is is no secret"; but "the kiln is is listed" is a slip.
const IS_IS = /\b(?:(?:it|that|this|he|she|there|what) |(?:what|how|where|who) (?:\S+ ){1,3})$/i;

// "I know that that is so" is right; "the end of that that month" is not.
const AFTER_OF = /\b(?:of|in|by|at|on|for|with|from|to|like) $/i;

/** A word written twice, also across a line end. */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  level: 'advisory',
  find({ quiet, bodyStart, lists }) {
    return [
      ...quiet.matchAll(
        /(?<![\p{L}\p{N}'-])((?:(?:of|in|to|for|and|on|at|with|by|from|that|is|I) (?:the|an?|my|your|our|would|am|have|was)(?: be)?)|\p{L}+)(?: +| *\n *)(\1)(?![\p{L}\p{N}'-])/giu,
      ),
    ]
      .filter(({ 1: word = '', 2: again = '', index }) => {
        if (index < bodyStart || wordSet(lists.mayDouble).has(word.toLowerCase())) return false;
        if (/^that$/i.test(word) && !AFTER_OF.test(quiet.slice(bodyStart, index))) return false;
        if (/^is$/i.test(word) && IS_IS.test(quiet.slice(bodyStart, index))) return false;
        // "Duran Duran" is a name; "logged in in May" is a verb and its particle.
        if (/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(again) && word !== 'I') return false;
        const verb =
          /\b(?:log|c[ao]m|go|we|check|sign|step|pop|drop|s[ai]t|join|turn|walk|r[ai]ng|phone|call|carr|hand|put|move|settle|work|t(?:a|oo)k)\p{L}* $/iu;
        return !(
          wordSet(lists.verbParticles).has(word.toLowerCase()) && verb.test(quiet.slice(Math.max(0, index - 16), index))
        );
      })
      .map(({ 0: both, 1: word = '', index }) => ({
        start: index,
        end: index + both.length,
        better: word,
        params: { word },
      }));
  },
};
