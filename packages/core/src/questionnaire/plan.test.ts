import { describe, expect, it } from 'vitest';
import type { Known } from './condition.ts';
import type { Issue } from './issues.ts';
import { makePlan } from './plan.ts';
import { sample } from './sample.fixture.ts';
import type { PlanEntry } from './shape/result.ts';

const known: Known = { facts: new Set(['set']), answered: new Set(), rights: 0, slips: 0 };
const issue = (id: string, repair: number, practise: number, more: Partial<Issue> = {}): Issue => ({
  id,
  title: `Title ${id}`,
  page: id,
  because: '',
  repair,
  practise,
  say: 'Write it.',
  link: { label: `Write ${id}`, href: `/tools/note/?slip=${id}` },
  practiseSay: 'Practise it.',
  practiseLink: { label: 'Practise', href: `/tools/practice/#mistake=${id}` },
  ...more,
});
const planOf = (entries: readonly PlanEntry[], issues: readonly Issue[] = [], filling = {}) =>
  makePlan({ ...sample, result: { ...sample.result, plan: entries } }, known, issues, {
    values: { gut: '3' },
    dates: new Map([['hear-by', '2026-12-04']]),
    carried: null,
    ...filling,
  });
const items = (...given: Parameters<typeof planOf>) => planOf(...given).flatMap((stop) => stop.items);

describe('the plan', () => {
  it('has its stops in the order of the days, and none that is empty', () => {
    const entries: readonly PlanEntry[] = [
      { id: 'a', slot: 'next', say: 'Later.' },
      { id: 'b', slot: 'now', say: 'First.' },
      { id: 'c', slot: 'date', say: 'On a day.' },
      { id: 'd', slot: 'now', say: 'Not this.', when: { fact: 'gone' } },
    ];
    expect(planOf(entries).map(({ slot, title, items: own }) => [slot, title, own.map(({ say }) => say)])).toEqual([
      ['now', 'Now', ['First.']],
      ['date', 'On a date', ['On a day.']],
      ['next', 'Next time', ['Later.']],
    ]);
    expect(planOf([])).toEqual([]);
  });

  it('fills in what the reader gave', () => {
    const slots = { ...sample.result.headings.slots, now: 'Now {gut}' };
    const quiz = { ...sample, result: { ...sample.result, headings: { ...sample.result.headings, slots } } };
    const [stop] = makePlan(quiz, known, [], { values: { gut: '3' }, dates: new Map(), carried: null });
    expect(stop?.title).toBe('Now 3');
    expect(items([{ id: 'a', slot: 'now', say: 'It was {gut}.' }])[0]?.say).toBe('It was 3.');
  });

  it('fills one button at most: the first entry that asks for it', () => {
    const entries: readonly PlanEntry[] = [
      { id: 'a', slot: 'day', say: 'A.', main: true, when: { fact: 'gone' } },
      { id: 'b', slot: 'day', say: 'B.', main: true },
      { id: 'c', slot: 'next', say: 'C.', main: true },
    ];
    expect(items(entries, [issue('x', 2, 0)]).map(({ say, main }) => [say, main])).toEqual([
      ['B.', true],
      ['Title x: write it.', false],
      ['C.', false],
    ]);
  });

  it('fills the button of the first repair where no entry asks for it', () => {
    expect(items([], [issue('x', 2, 0), issue('y', 2, 0)]).map(({ main }) => main)).toEqual([true, false]);
  });

  it('puts what tops the two rankings beside the table, with its ties and nothing under it', () => {
    const issues = [issue('x', 4, 1), issue('y', 2, 6), issue('z', 4, 6), issue('none', 0, 0)];
    expect(planOf([], issues).map(({ slot, items: own }) => [slot, own.map(({ say }) => say)])).toEqual([
      ['day', ['Title x: write it.', 'Title z: write it.']],
      ['next', ['Title y: practise it.', 'Title z: practise it.']],
    ]);
    expect(items([], [issue('x', 4, 1)])).toEqual([
      {
        say: 'Title x: write it.',
        link: { label: 'Write x', href: '/tools/note/?slip=x' },
        main: true,
        due: { title: 'Write x', days: 1, working: false, from: null },
      },
      {
        say: 'Title x: practise it.',
        link: { label: 'Practise', href: '/tools/practice/#mistake=x' },
        main: false,
        due: null,
      },
    ]);
  });

  it('names the day in a calendar by its stop where a repair has no link', () => {
    expect(items([], [issue('x', 4, 0, { link: null })])[0]?.due?.title).toBe('Within a day');
  });

  it('does not say a second time what the table deals with within a day', () => {
    const link = { label: 'Go', tool: 'note', kind: 'correction', mistake: 'x' };
    const repairs = (slot: PlanEntry['slot']) =>
      items([{ id: 'a', slot, say: 'A.', link }], [issue('x', 4, 0)]).map(({ say }) => say);
    expect(repairs('day')).toEqual(['A.']);
    expect(repairs('now')).toEqual(['A.', 'Title x: write it.']);
    expect(items([{ id: 'a', slot: 'day', say: 'A.' }], [issue('x', 4, 0)])).toHaveLength(2);
  });

  it('leaves out a line whose way on already stands at that stop, and one said already', () => {
    const entries: readonly PlanEntry[] = [
      { id: 'a', slot: 'next', say: 'A.', link: { label: 'Go', tool: 'practice', mistake: 'x' } },
    ];
    expect(items(entries, [issue('x', 0, 4)]).map(({ say }) => say)).toEqual(['A.']);
    expect(items(entries, [issue('x', 0, 4, { practiseLink: null })]).map(({ say }) => say)).toEqual([
      'A.',
      'Title x: practise it.',
    ]);
    const twice: readonly PlanEntry[] = [
      { id: 'a', slot: 'now', say: 'Same.' },
      { id: 'b', slot: 'now', say: 'Same.' },
    ];
    expect(items(twice)).toHaveLength(1);
  });

  it('starts a sentence small after a colon, unless it starts with “I”', () => {
    const said = (practiseSay: string) => items([], [issue('x', 0, 4, { practiseSay })])[0]?.say;
    expect(said('Try it.')).toBe('Title x: try it.');
    expect(said('I will wait.')).toBe('Title x: I will wait.');
    expect(said('If asked, stop.')).toBe('Title x: if asked, stop.');
    expect(said('Say I.')).toBe('Title x: say I.');
  });

  it('counts from the day the reader gave, or from today, and from nothing where no day was given', () => {
    const due = { title: 'Ask', days: 2 };
    const dueOf = (more: object) => items([{ id: 'a', slot: 'date', say: 'A.', due: { ...due, ...more } }])[0]?.due;
    expect(dueOf({})).toEqual({ title: 'Ask', days: 2, working: false, from: null });
    expect(dueOf({ working: true, after: 'hear-by' })).toEqual({
      title: 'Ask',
      days: 2,
      working: true,
      from: '2026-12-04',
    });
    expect(dueOf({ after: 'never' })).toBeNull();
    expect(items([{ id: 'a', slot: 'date', say: 'A.' }])[0]).toEqual({ say: 'A.', link: null, main: false, due: null });
  });

  it('takes the page of the one first thing along where an entry asks for it', () => {
    const to = (link: PlanEntry['link'], carried: string | null) =>
      items(link === undefined ? [] : [{ id: 'a', slot: 'now', say: 'A.', link }], [], { carried })[0]?.link?.href;
    const debrief = { label: 'Start', tool: 'debrief' };
    expect(to({ ...debrief, carry: true }, 'late')).toBe('/tools/debrief/#mistake=late');
    expect(to({ ...debrief, carry: true }, null)).toBe('/tools/debrief/');
    expect(to(debrief, 'late')).toBe('/tools/debrief/');
  });
});
