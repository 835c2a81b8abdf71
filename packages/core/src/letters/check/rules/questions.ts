import type { Rule } from '../types.ts';

/** More than one question: each one is work for the reader. An offer may need two points cleared up. */
export const questions: Rule = {
  id: 'questions',
  level: 'advisory',
  find({ input, quiet, bodyStart }) {
    const marks = [...quiet.matchAll(/\?+/g)].filter(
      ({ index }) => index >= bodyStart && !/\S*:\/\/\S*$/.test(quiet.slice(0, index)),
    );
    const most = input.kind === 'offer-clarify' ? 2 : 1;
    const extra = marks[most];
    if (!extra) return [];
    return [{ start: extra.index, end: extra.index + extra[0].length, params: { count: marks.length, most } }];
  },
};
