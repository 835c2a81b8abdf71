import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { repeatedWord } from './repeated-word.ts';

describe('repeated-word', () => {
  it.each(['I liked the the tour.', 'If the post is still open I would be be glad.', 'It was good to\nto meet you.'])(
    'sees %j',
    (words) => {
      expect(tryRule(repeatedWord, words)).not.toEqual([]);
    },
  );

  it.each([
    'I had had no lunch.',
    'I know that that matters.',
    'I logged in in the evening.',
    'We heard Duran Duran.',
    'It was very very hot.',
    'No, no, you said.',
    'The top-top layer was thin.',
    'It was a one-one draw.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(repeatedWord, words)).toEqual([]);
  });
});
