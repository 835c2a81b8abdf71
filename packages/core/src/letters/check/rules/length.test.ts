import { describe, expect, it } from 'vitest';
import { type Facts, tryRule } from '../try-rule.ts';
import { length } from './length.ts';

describe('length', () => {
  it.each<{ text: string; facts: Facts }>([
    {
      text: 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
      facts: {},
    },
    {
      text: 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
      facts: {},
    },
    { text: 'word word word word word word word word word word', facts: { kind: 'connect' } },
  ])('sees $text', ({ text, facts }) => {
    expect(tryRule(length, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    {
      text: 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
      facts: {},
    },
    {
      text: 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
      facts: {},
    },
    {
      text: 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
      facts: { kind: 'handwritten-card' },
    },
    {
      text: 'word word word word word word word word word word word word word word word word word word word word word word word word',
      facts: { kind: 'connect' },
    },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryRule(length, text, facts)).toEqual([]);
  });
});
