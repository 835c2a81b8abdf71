import { describe, expect, it } from 'vitest';
import type { PlanItem } from './plan.ts';
import { resultEvents } from './events.ts';
import { planDay } from './plan-day.ts';
import { buildResult } from './result.fixture.ts';
import { sample, sampleSlips } from './sample.fixture.ts';
import type { Questionnaire } from './types.ts';

const due = { title: 'Ask once', days: 2, working: true, from: null };

describe('the day of a step', () => {
  it.each([
    ['Monday', '2026-11-23', 2, '2026-11-25'],
    ['Thursday, over the weekend', '2026-11-26', 2, '2026-11-30'],
    ['Friday, over the weekend', '2026-11-27', 2, '2026-12-01'],
    ['Saturday', '2026-11-28', 1, '2026-11-30'],
    ['Sunday', '2026-11-29', 1, '2026-11-30'],
    ['Sunday, and no day on', '2026-11-29', 0, '2026-11-29'],
    ['a week and a year on', '2026-12-28', 5, '2027-01-04'],
    ['a day before 1970', '1969-12-31', 1, '1970-01-01'],
  ])('counts Monday to Friday from %s', (_, today, days, day) => {
    expect(planDay({ ...due, days }, today)).toBe(day);
  });

  it('counts every day when it is not about work', () => {
    expect(planDay({ ...due, working: false }, '2026-11-27')).toBe('2026-11-29');
  });

  it('counts from the day they gave rather than from today', () => {
    expect(planDay({ ...due, from: '2026-12-04' }, '2026-11-22')).toBe('2026-12-08');
  });

  it('is none when the day it counts from is not in the calendar', () => {
    expect(planDay({ ...due, from: '2026-02-30' }, '2026-11-22')).toBeNull();
  });
});

describe('the plan in a calendar', () => {
  const result = (answers = {}, quiz = sample) => {
    const built = buildResult(quiz, sampleSlips, answers);
    if (built === null) throw new Error('the path was stopped');
    return built;
  };
  const withItem = (item: Partial<PlanItem>) => ({
    ...result(),
    plan: [
      { slot: 'day', title: 'Within a day', items: [{ say: 'Ask.', link: null, main: false, due, ...item }] },
    ] as const,
  });

  it('holds the note that is due tomorrow, with the way to write it', () => {
    expect(resultEvents(result({ when: 'today', slips: ['late'] }), '2026-11-22', 'https://rebound.example')).toEqual([
      {
        kind: 'day',
        uid: 'sample-2026-11-23-1@rebound',
        title: 'Write it',
        notes: 'I was late: write.\nhttps://rebound.example/tools/note/?kind=owning-a-slip&slip=late',
        day: '2026-11-23',
        url: 'https://rebound.example/tools/note/?kind=owning-a-slip&slip=late',
      },
    ]);
  });

  it('leaves out what has no day', () => {
    expect(resultEvents(result(), '2026-11-22', '')).toEqual([]);
    expect(resultEvents(withItem({ due: null }), '2026-11-22', '')).toEqual([]);
    expect(resultEvents(withItem({ due: { ...due, from: 'soon' } }), '2026-11-22', '')).toEqual([]);
  });

  it('names no address when a step leads to a phone or nowhere', () => {
    const call = { label: 'Call', href: 'tel:116123' };
    for (const link of [call, null]) {
      expect(resultEvents(withItem({ link }), '2026-11-22', 'https://a.example')).toEqual([
        { kind: 'day', uid: 'sample-2026-11-24-0@rebound', title: 'Ask once', notes: 'Ask.', day: '2026-11-24' },
      ]);
    }
  });

  it('counts from the answer a step names, and waits for that answer', () => {
    const quiz: Questionnaire = {
      ...sample,
      questions: [...sample.questions, { id: 'hear-by', kind: 'date', ask: 'Which day?', name: 'the day' }],
      result: {
        ...sample.result,
        plan: [{ id: 'ask', slot: 'date', say: 'Ask on {date}.', due: { title: 'Ask', days: 1, after: 'hear-by' } }],
      },
    };
    const days = (answers: Record<string, string>) => resultEvents(result(answers, quiz), '2026-11-22', '');
    expect(days({ 'hear-by': '2026-12-04' }).map(({ day, notes }) => [day, notes])).toEqual([
      ['2026-12-05', 'Ask on Friday 4 December.'],
    ]);
    expect(days({})).toEqual([]);
  });
});
