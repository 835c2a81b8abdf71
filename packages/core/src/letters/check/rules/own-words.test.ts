import { describe, expect, it } from 'vitest';
import { type Facts, tryRule } from '../try-rule.ts';
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
});
