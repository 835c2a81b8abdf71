import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { questions } from './questions.ts';

describe('questions', () => {
  it.each(['Have you chosen? Do you need another reference?', 'Could you tell me which? Was it the rota?'])(
    'sees %j',
    (words) => {
      expect(tryRule(questions, words)).not.toEqual([]);
    },
  );

  it.each([
    'Could you tell me which answer was the weakest?',
    'I have no questions.',
    'You asked “What if it rains?” and “Who has the key?” and I laughed.',
    'Do you have a date in mind?',
  ])('leaves %j alone', (words) => {
    expect(tryRule(questions, words)).toEqual([]);
  });

  it('lets an offer have two points cleared up', () => {
    expect(tryRule(questions, 'What is the pay? When do I start?', { kind: 'offer-clarify' })).toEqual([]);
  });
});
