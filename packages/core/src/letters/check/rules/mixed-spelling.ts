import type { Found, Rule } from '../types.ts';

// "-ize" is also good British spelling, and so is a computer "program": neither tells.
const STEM = 'col|lab|hon|fav|behavi|neighb|harb|hum|flav|endeav';
const DOUBLED = 'trave|mode|labe|cance|counse|fue|signa|channe|jewe';
const UK = new RegExp(
  `\\b(?:(?:${STEM})our\\p{L}*|programmes?|(?:cent|theat|lit|met|kilomet|fib)res?|(?:organ|real|recogn|apolog|special|summar|priorit|emphas|final|minim|maxim|util|custom|modern|memor|critic|categor|familiar|optim)is(?:e[sdr]?|ing|ation)s?|analys(?:e[sd]?|ing)|catalogu(?:e[sd]?|ing)|grey|tyres?|cheques?|kerb|aluminium|jewellery|mould|sceptical|defence|offence|licence|practis(?:e[sd]?|ing)|enrol|fulfil|skilful|paediatric\\p{L}*|anaesth\\p{L}*|gynaec\\p{L}*|haem\\p{L}*|(?:${DOUBLED})ll(?:ed|ing|or|er)s?|whilst)\\b`,
  'giu',
);
const US = new RegExp(
  `\\b(?:(?:${STEM})or(?:s|ed|ing|ful|ite|ites|able|hoods?|al)?|(?:cent|theat|lit|kilomet|fib)ers?|analyz(?:e[sd]?|ing)|catalog(?:s|ed|ing)?|gray|jewelry|mold|skeptical|defense|offense|enroll|fulfill|skillful|pediatric\\p{L}*|anesth\\p{L}*|gynec\\p{L}*|hemo\\p{L}*|(?:${DOUBLED})l(?:ed|ing|or|er)s?|aluminum)\\b`,
  'giu',
);

/** British and American spelling in one letter. Names keep their own. */
export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  level: 'advisory',
  find({ input, quiet, bodyStart, bodyEnd }) {
    const words = (pattern: RegExp) =>
      [...quiet.slice(0, bodyEnd).matchAll(pattern)].filter(
        ({ index, 0: word }) => index >= bodyStart && !isName(quiet, index, word),
      );
    const uk = words(UK);
    const us = words(US);
    const ours = `${input.organisation ?? ''} ${input.role ?? ''}`.toLowerCase();
    const free = (found: RegExpMatchArray[]) => found.filter(({ 0: word }) => !ours.includes(word.toLowerCase()));
    const [british, american] = [free(uk), free(us)];
    if (!british.length || !american.length) return [];
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

function isName(text: string, index: number, word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?]["')]?\s+|\n\s*)$/.test(text.slice(0, index));
}
