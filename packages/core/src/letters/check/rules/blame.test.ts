import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { blame } from './blame.ts';

describe('blame', () => {
  it.each([
    'Your email only said to bring ID.',
    'Nobody told me there were two doors.',
    'You never told me it was a test.',
    'If the instructions had been clear I would have been on time.',
    'The address in your email has the old postcode.',
    'Your question was unclear.',
    'It was not my fault.',
    'Your receptionist sent me to the wrong building.',
    'You kept me waiting for forty minutes.',
    'I was never told about the task.',
    'I think the panel had made up its mind.',
  ])('sees %j', (words) => {
    expect(tryRule(blame, words)).not.toEqual([]);
  });

  it.each([
    'You did not rush me.',
    'Your team did not give up on the old press.',
    'I do not blame you.',
    'Your receptionist was kind.',
    'I had written down the wrong time.',
    'You told me about the flood.',
    'You did not say when, so I thought I would ask.',
    'Nobody else has a canteen like it.',
    'Your staff never stop smiling.',
    'You gave me the wrong end of the rope on purpose.',
    'You were right that the second vat is slow.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(blame, words)).toEqual([]);
  });

  it('lets a “not” take back only what comes next', () => {
    expect(tryRule(blame, 'I cannot make your decision for you.')).toEqual([]);
    expect(tryRule(blame, 'I do not complain, but you rushed me.')).toEqual(['you rushed']);
  });
});
