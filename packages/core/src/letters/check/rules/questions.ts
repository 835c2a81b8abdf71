import type { Found, Rule } from '../types.ts';

const ASKS =
  /\b(?:like to (?:know|hear|ask)|want to know|let me know|tell me|please (?:say|explain))(?: also| please)? (?:(?:what|when|which|who|why|how|whether|where)\b|if (?!you (?:need|would|want|have)\b))/giu;
const MORE = /(?:,|\band\b|\bor\b) (?:also )?(?:what|when|which|who|why|how|whether|where)\b/giu;

/** More than one question: each one is work for the reader. An offer may need two points cleared up. */
export const questions: Rule = {
  id: 'questions',
  level: 'advisory',
  find({ input, quiet, bodyStart, sentences }) {
    const marks = [...quiet.matchAll(/\?+/g)].filter(
      ({ index }) => index >= bodyStart && !/\S*:\/\/\S*$/.test(quiet.slice(0, index)),
    );
    const most = input.kind === 'offer-clarify' ? 2 : 1;
    const extra = marks[most];
    if (extra)
      return [{ start: extra.index, end: extra.index + extra[0].length, params: { count: marks.length, most } }];
    // "I would like to know whether …" asks as well; one of those beside a question is manners, two are a list.
    const asked = sentences.filter(({ text }) => !text.endsWith('?')).flatMap(({ text, start }) => asksIn(text, start));
    const last = asked.at(-1);
    return last && marks.length + asked.length > most + 1
      ? [{ ...last, params: { count: marks.length + asked.length, most } }]
      : [];
  },
};

function asksIn(text: string, start: number): Found[] {
  const [first] = text.matchAll(ASKS);
  if (!first) return [];
  return [first, ...[...text.matchAll(MORE)].filter(({ index }) => index > first.index)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}
