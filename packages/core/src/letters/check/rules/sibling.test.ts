import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody, tryRule } from '../try-rule.ts';
import { sibling } from './sibling.ts';

describe('sibling', () => {
  it.each<{ text: string; facts: Facts }>([
    {
      text: 'I have handled past-due accounts for six years and I like the work when it is done with some courtesy.',
      facts: {
        siblings: [
          'Dear Bo,\n\nI have handled past-due accounts for six years and I like the work when it is done with some courtesy.\n\nSam',
        ],
      },
    },
    {
      text: 'Thank you for the tour of the yard on Tuesday. I have handled past-due accounts for six years and I like the work when it is done with some courtesy.',
      facts: {
        siblings: [
          'Dear Bo,\n\nIt was good to meet you. I have handled past-due accounts for six years and I like the work when it is done with some courtesy.\n\nSam',
        ],
      },
    },
  ])('sees $text', ({ text, facts }) => {
    expect(tryRule(sibling, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    {
      text: 'I have handled past-due accounts for six years and I like the work when it is done with some courtesy.',
      facts: {
        siblings: [
          'Dear Bo,\n\nThank you for Tuesday, and for the warning about the third stair. I shall hold the handrail.\n\nSam',
        ],
      },
    },
    {
      text: 'I have handled past-due accounts for six years and I like the work when it is done with some courtesy.',
      facts: { siblings: [] },
    },
    {
      text: 'I have handled past-due accounts for six years and I like the work when it is done with some courtesy.',
      facts: {},
    },
    {
      text: 'Thank you for Tuesday. I liked the way you read a meter by its sound, and the story of the dog.',
      facts: {
        siblings: [
          'Dear Bo,\n\nThank you for Tuesday. Your figures on the pay nights surprised me: I would have guessed four pounds.\n\nSam',
        ],
      },
    },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryRule(sibling, text, facts)).toEqual([]);
  });

  const words = (first: number, count: number): string =>
    Array.from({ length: count }, (_, at) => `w${first + at}`).join(' ');
  // Twenty-three words are twenty runs of four.
  it.each([
    ['seven runs of twenty', 10, 35],
    ['eight', 11, 40],
  ])('holds %s to be too much', (_, shared, percent) => {
    expect(findingsOf(sibling, inBody(words(0, 23)), { siblings: [inBody(words(0, shared))] })).toEqual([
      { at: `,\n\n${words(0, 23)}\n\n`, params: { sibling: 1, percent } },
    ]);
  });

  it('lets six runs of twenty pass', () => {
    expect(tryRule(sibling, words(0, 23), { siblings: [inBody(words(0, 9))] })).toEqual([]);
  });

  it('compares bodies, not what stands below the other name', () => {
    const note = 'The heron on the ladder at the mill was the best of it.';
    expect(tryRule(sibling, note, { siblings: [`${inBody('It was good.')}\n\nPS ${note}`] })).toEqual([]);
  });
});
