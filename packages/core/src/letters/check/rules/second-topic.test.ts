import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { secondTopic } from './second-topic.ts';

describe('second-topic', () => {
  it.each([
    'I said 14 days; it is 30. On another subject, could we talk about pay?',
    'Two things from my answers need fixing.',
    'I said 2019. It was 2020. I’d also like to come back to what I said about pay.',
    'I said 2019. It was 2020. And I told you the office was mine.',
    'I said 2019 and it was 2020. I told the panel I had a licence. I do not.',
  ])('sees %j', (words) => {
    expect(tryRule(secondTopic, words, { kind: 'correction' })).not.toEqual([]);
  });

  it.each([
    'I said my training was in date. It ran out in October.',
    'One correction: I said ten years. It is valid for life.',
    'I said 2019; I should have said 2020. As I said on the day, I like the work.',
    'I also enjoyed the tour.',
    'I gave the wrong year. It was 2021.',
    'Thank you for the two hours on Tuesday. I said 14. It is 30.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(secondTopic, words, { kind: 'correction' })).toEqual([]);
  });

  it('looks only at corrections', () => {
    expect(tryRule(secondTopic, 'Two things stayed with me.', { kind: 'thanks' })).toEqual([]);
  });
});
