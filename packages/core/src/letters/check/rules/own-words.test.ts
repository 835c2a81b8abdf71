import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody, tryRule } from '../try-rule.ts';
import { ownWords } from './own-words.ts';

describe('own-words', () => {
  it.each<{ text: string; facts: Facts }>([
    {
      text: 'I am writing to follow up on my recent interview. I remain very interested in the opportunity and would be grateful for any update you can provide regarding the status of my application.',
      facts: { kind: 'nudge' },
    },
    {
      text: 'Thank you for taking the time to meet with me. I enjoyed learning more about the position and I look forward to hearing from you.',
      facts: { kind: 'thanks' },
    },
  ])('sees $text', ({ text, facts }) => {
    expect(tryRule(ownWords, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    {
      text: 'I have had my phone by the kettle, but nothing yet. I know a broken X-ray machine comes first.',
      facts: { kind: 'nudge' },
    },
    { text: 'Thank you for the offer. I am very pleased to accept it.', facts: { kind: 'offer-accept' } },
    { text: 'You said that the glaze runs when the kiln is hot.', facts: {} },
    {
      text: 'Thank you for taking the time to meet with me. We talked about how the goats find the gate.',
      facts: { ownWords: ['how the goats find the gate'] },
    },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryRule(ownWords, text, facts)).toEqual([]);
  });

  // "The" is in every letter; the lurcher, the kettle and the ledger are in few.
  const body = (count: number, own: readonly string[]): string =>
    [...own, ...Array.from({ length: count - own.length }, () => 'the')].join(' ');
  const lurchers = ['lurcher', 'lurcher', 'lurcher'];
  const details = ['lurcher', 'kettle', 'ledger'];

  it.each([
    ['six in a hundred, though it is one word again and again', body(50, lurchers)],
    ['three details, and five words in a hundred', body(60, details)],
    ['three details, and four words in a hundred', body(75, details)],
  ])('is content with %s', (_, words) => {
    expect(tryRule(ownWords, words)).toEqual([]);
  });

  it.each([
    ['five words in a hundred, and one detail', body(60, lurchers), 5],
    ['five words in a hundred, and two details', body(60, ['lurcher', 'kettle', 'kettle']), 5],
    ['three details that drown', body(76, details), 4],
  ])('is not content with %s', (_, words, percent) => {
    expect(findingsOf(ownWords, inBody(words))).toEqual([{ at: `,\n\n${words}\n\n`, params: { percent } }]);
  });
});
