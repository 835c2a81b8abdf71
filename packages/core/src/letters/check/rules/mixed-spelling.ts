import { phrase } from '../text/phrase.ts';
import type { Found, Rule } from '../types.ts';

/** British and American spelling in one letter. Names keep their own. */
export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  level: 'advisory',
  find({ input, lists, quiet, bodyStart, bodyEnd }) {
    const words = (list: string) =>
      [...quiet.slice(0, bodyEnd).matchAll(phrase(list))].filter(
        ({ index, 0: word }) => index >= bodyStart && !isName(quiet, index, word),
      );
    const uk = words(lists.british);
    const us = words(lists.american);
    const ours = `${input.organisation ?? ''} ${input.role ?? ''}`.toLowerCase();
    const free = (found: RegExpMatchArray[]) => found.filter(({ 0: word }) => !ours.includes(word.toLowerCase()));
    const [british, american] = [free(uk), free(us)];
    if (!british.length || !american.length) return endings(free(words(lists.british)), free(words(lists.oxford)));
    const odd =
      input.words === 'uk' || (input.words !== 'us' && american.length <= british.length) ? american : british;
    const other = odd === american ? british : american;
    return odd.map(({ index, 0: word }): Found => ({
      start: index ?? 0,
      end: (index ?? 0) + word.length,
      params: { other: other[0]?.[0] ?? '' },
    }));
  },
};

/** "Realised" beside "specialize": either is right, both together are not. */
function endings(british: readonly RegExpMatchArray[], oxford: readonly RegExpMatchArray[]): Found[] {
  const other = british.find(({ 0: word }) => /(?<!pract)is(?:e|ing|ation)/i.test(word));
  return other
    ? oxford.map(({ index, 0: word }) => ({
        start: index ?? 0,
        end: (index ?? 0) + word.length,
        params: { other: other[0] },
      }))
    : [];
}

function isName(text: string, index: number, word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?]["')]?\s+|\n\s*)$/.test(text.slice(0, index));
}
