import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { weekday } from './weekday.ts';

describe('weekday', () => {
  it.each([
    'Thank you for seeing me on Friday about the post.',
    'Thank you for Thursday, and for the tour.',
    'It was good to meet you on Monday.',
    'I came to see you on Wednesday 14 October.',
    'Our interview on Tuesday, October 15, 2025 was a good one.',
    'I enjoyed Friday’s interview very much.',
  ])('sees %j', (words) => {
    expect(tryRule(weekday, words, { interviewDate: '2025-10-14' })).not.toEqual([]);
  });

  it.each([
    'Thank you for Tuesday.',
    'It was good to meet you on Tuesday 14 October.',
    'I am free on Thursday all day and Friday until noon.',
    'Thank you for your call on Friday.',
    'You open late on Mondays.',
    'I could do one Saturday in the month.',
    'You said I would hear by Friday.',
    'Could we speak on Wednesday?',
    'Thank you for Tuesday, and for the tour on Wednesday.',
    'The board meets on Monday 4 May 2026.',
    'Thank you for letting me know on Friday.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(weekday, words, { interviewDate: '2025-10-14' })).toEqual([]);
  });

  it('stays silent about a bare weekday when the date is not known', () => {
    expect(tryRule(weekday, 'Thank you for Friday.')).toEqual([]);
  });
});
