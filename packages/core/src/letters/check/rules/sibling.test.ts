import { describe, expect, it } from 'vitest';
import { type Facts, tryRule } from '../try-rule.ts';
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
});
