import { describe, expect, it } from 'vitest';
import { tryLetter, tryRule } from '../try-rule.ts';
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

  it.each([
    ['See https://a.example/b for it. Is it open? When will you know?', ['?']],
    ['I would like to know where it is, when it opens, and who has the key.', ['who']],
    ['It may be shut, and if so I would like to know where you are. Is it open?', []],
  ])('points at what is too much in %j', (words, at) => {
    expect(tryRule(questions, words)).toEqual(at);
  });

  it('does not count one in the subject', () => {
    expect(tryLetter(questions, 'Subject: Any news?\n\nDear Ana,\n\nIs it open?\n\nSam')).toEqual([]);
  });
});
