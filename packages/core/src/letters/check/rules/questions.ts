import type { CheckLists } from '../data/check-lists.ts';
import { phrase } from '../text/phrase.ts';
import type { Found, Rule } from '../types.ts';

/** More than one question: each one is work for the reader. An offer may need two points cleared up. */
export const questions: Rule = {
  id: 'questions',
  level: 'advisory',
  find({ input, lists, quiet, bodyStart, sentences }) {
    const marks = [...quiet.matchAll(/\?+/g)].filter(
      ({ index }) => index >= bodyStart && !/:\/\/\S*$/.test(quiet.slice(0, index)),
    );
    const most = input.kind === 'offer-clarify' ? 2 : 1;
    const extra = marks[most];
    if (extra)
      return [{ start: extra.index, end: extra.index + extra[0].length, params: { count: marks.length, most } }];
    // "I would like to know whether …" asks as well; one of those beside a question is manners, two are a list.
    // The mark counts for the first thing that a sentence asks.
    const asked = sentences.flatMap(({ text, start }) => asksIn(text, start, lists).slice(text.endsWith('?') ? 1 : 0));
    const last = asked.at(-1);
    return last && marks.length + asked.length > most + 1
      ? [{ ...last, params: { count: marks.length + asked.length, most } }]
      : [];
  },
};

function asksIn(text: string, start: number, { asks, asksMore }: CheckLists): Found[] {
  const [first] = text.matchAll(phrase(asks));
  if (!first) return [];
  const more = [...text.matchAll(phrase(asksMore))].filter(({ index }) => index > first.index + first[0].length);
  return [first, ...more].map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
}
