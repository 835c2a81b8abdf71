import { phrase } from '../text/phrase.ts';
import type { Found, Rule } from '../types.ts';

/** British and American spelling in one letter. Names keep their own. */
export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  level: 'advisory',
  find({ input, lists, quiet, bodyStart, bodyEnd }) {
    const ours = `${input.organisation ?? ''} ${input.role ?? ''}`.toLowerCase();
    const words = (list: string) =>
      [...quiet.slice(0, bodyEnd).matchAll(phrase(list))].filter(
        ({ index, 0: word }) => index >= bodyStart && !isName(quiet, index, word) && !ours.includes(word.toLowerCase()),
      );
    const british = words(lists.british);
    const american = words(lists.american);
    // "Realised" beside "specialize": either is right, both together are not.
    if (!british.length || !american.length)
      return beside(
        words(lists.oxford),
        british.find(({ 0: word }) => /(?<!pract)is(?:e|ing|ation)/i.test(word)),
      );
    return input.words === 'uk' || (input.words !== 'us' && american.length <= british.length)
      ? beside(american, british[0])
      : beside(british, american[0]);
  },
};

/** The words that do not go with another, where there is one. */
function beside(odd: readonly RegExpExecArray[], other: RegExpExecArray | undefined): Found[] {
  return odd.flatMap(({ index, 0: word }) =>
    other ? [{ start: index, end: index + word.length, params: { other: other[0] } }] : [],
  );
}

function isName(text: string, index: number, word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?]["')]?\s+|\n\s*)$/.test(text.slice(0, index));
}
