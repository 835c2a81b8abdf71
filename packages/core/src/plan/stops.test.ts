import { describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import { calendarFile } from '../calendar/calendar-file.ts';
import { newDebrief } from '../debrief/edit.ts';
import type { Debrief, DebriefWords } from '../debrief/types.ts';
import { BLANK_FOLLOW_UP } from '../follow-up/part.ts';
import { BLANK_PILES } from '../piles/part.ts';
import { newCard } from '../practice/edit.ts';
import { EMPTY_PLAN, type PlanPart } from './plan-part.ts';
import { planEvents } from './events.ts';
import { planStops, stepKeys } from './stops.ts';
import { summaryLines, summaryText } from './summary.ts';

const names = { pages: { rambled: 'I rambled' }, tools: {} };
const today = '2026-03-04';
const step = { slot: 'now', say: 'Stop for tonight', href: null, label: null, date: null };
const run = (plan: readonly unknown[], at = '2026-03-03T22:50:00.000Z'): unknown => ({
  method: 1,
  answers: {},
  place: null,
  at,
  kept: { at, headline: 'Mixed', plan },
});
const documentWith = (runs: Record<string, unknown>, plan: Partial<PlanPart> = {}) => ({
  version: 1,
  parts: { quiz: { runs }, plan: { ...EMPTY_PLAN, ...plan } },
});
const shown = (document: Parameters<typeof planStops>[0]) =>
  planStops(document, names, today).map(({ title, steps }) => [title, ...steps.map(({ say }) => say)]);

const everything = {
  version: 1,
  parts: {
    quiz: { runs: { one: run([step, { ...step, slot: 'next', say: 'Say it aloud' }]) } },
    'follow-up': {
      ...BLANK_FOLLOW_UP,
      interview: '2026-03-03',
      kept: {
        at: '',
        dates: [
          { id: 'thanks', day: '2026-03-04' },
          { id: 'nudge', day: '2026-03-17' },
        ],
      },
    },
    piles: {
      ...BLANK_PILES,
      kept: {
        at: 'a',
        things: [
          { say: 'I rambled', page: 'rambled' },
          { say: 'Mine', page: 'x' },
        ],
      },
    },
    plan: {
      ...EMPTY_PLAN,
      pages: [
        { id: 'rambled', savedAt: 'b' },
        { id: 'gone', savedAt: 'c' },
      ],
    },
  },
};

test('a step of everything kept, soonest first', () => {
  expect(shown(everything)).toEqual([
    ['Now', 'Stop for tonight'],
    ['Today, Wednesday 4 March', 'Send the thank-you, about 100 words'],
    ['Within a day', 'Do the one thing on “I rambled”'],
    ['Tuesday 17 March', 'No word? Ask once, in three lines'],
    ['Before the next interview', 'Say it aloud', 'Work on this one: I rambled', 'Work on this one: Mine'],
  ]);
  const links = planStops(everything, names, today)
    .at(-1)
    ?.steps.map(({ link }) => link?.href);
  expect(links).toEqual([undefined, '/mistakes/rambled/#next-time', '/tools/answer/']);
});

describe('what the reader does to a step', () => {
  const key = 'follow-up-2026-03-03-nudge';
  const withPlan = (plan: Partial<PlanPart>) => ({
    version: 1,
    parts: { 'follow-up': everything.parts['follow-up'], plan: { ...EMPTY_PLAN, ...plan } },
  });

  test('moved, it stands under its new day; a day that has passed says so, another year is named', () => {
    expect(shown(withPlan({ moved: { [key]: '2026-03-02' } }))[0]?.[0]).toBe('Monday 2 March (passed)');
    expect(shown(withPlan({ moved: { [key]: '2027-01-05' } }))[1]?.[0]).toBe('Tuesday 5 January 2027');
  });

  test('moved, it says so, and a step that was left where it is does not', () => {
    const steps = planStops(withPlan({ moved: { [key]: '2026-03-02' } }), names, today).flatMap((stop) => stop.steps);
    expect(steps.map(({ say, date, slot, moved }) => [say, date, slot, moved])).toEqual([
      ['No word? Ask once, in three lines', '2026-03-02', '2026-03-02', true],
      ['Send the thank-you, about 100 words', '2026-03-04', '2026-03-04', false],
    ]);
  });

  test('erased, it is gone, and its key is still known', () => {
    expect(shown(withPlan({ dropped: [key] }))).toHaveLength(1);
    expect(stepKeys(withPlan({ dropped: [key] }), names, today)).toContain(key);
  });

  test('a tick belongs to one result: a new one starts with none', () => {
    const done = ['one/2026-03-03T22:50:00.000Z/0'];
    const isDone = (at?: string) =>
      planStops(documentWith({ one: run([step], at) }, { done }), names, today)[0]?.steps[0]?.done;
    expect(isDone()).toBe(true);
    expect(isDone('2026-03-04')).toBe(false);
  });
});

test('whatever order they come in: now, what is due, within a day, later days, a date to be set, before the next interview, the rest', () => {
  const slots = ['later', 'next', 'date', 'day', 'now'];
  const plan = slots.map((slot) => ({ ...step, slot, say: slot }));
  const dated = ['2026-03-12', '2026-03-05', '2026-03-04', '2026-03-02'].map((date) => ({
    ...step,
    slot: 'date',
    say: date,
    date,
  }));
  expect(shown(documentWith({ one: run([...plan, ...dated]) }))).toEqual([
    ['Now', 'now'],
    ['Monday 2 March (passed)', '2026-03-02'],
    ['Today, Wednesday 4 March', '2026-03-04'],
    ['Within a day', 'day'],
    ['Thursday 5 March', '2026-03-05'],
    ['Thursday 12 March', '2026-03-12'],
    ['On a date', 'date'],
    ['Before the next interview', 'next'],
    ['later', 'later'],
  ]);
});

test('a link is kept only when it is one of ours', () => {
  const note = { ...step, href: '/tools/note/', label: 'Write the note' };
  const planted = { ...step, href: 'javascript:alert(1)', label: 'Write the note' };
  const [stop] = planStops(documentWith({ one: run([note, planted]) }), names, today);
  expect(stop?.steps.map(({ link }) => link)).toEqual([{ href: '/tools/note/', label: 'Write the note' }, null]);
});

test('no result, an unfinished one and an unreadable part give no steps', () => {
  expect(shown({ version: 1, parts: {} })).toEqual([]);
  expect(shown(documentWith({ one: { method: 1, answers: {}, place: null, at: '', kept: null } }))).toEqual([]);
  expect(shown({ version: 1, parts: { quiz: 7, 'follow-up': 7, piles: [], plan: null, note: '' } })).toEqual([]);
});

test('the calendar file holds what has a day and is not done, and another program reads it', () => {
  const ticked = {
    ...everything,
    parts: { ...everything.parts, plan: { ...EMPTY_PLAN, done: ['follow-up-2026-03-03-thanks'] } },
  };
  const events = planEvents(planStops(ticked, names, today), 'https://rebound.example');
  const file = calendarFile(events, '2026-03-04T08:00:00Z') ?? '';
  const read = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(read.map(({ uid, startDate, summary }) => [uid, startDate.toString(), summary])).toEqual([
    ['follow-up-2026-03-03-nudge@rebound', '2026-03-17', 'No word? Ask once, in three lines'],
  ]);
});

test('a summary holds the chosen lines and no other', () => {
  const lines = summaryLines(everything, planStops(everything, names, today), names);
  expect(lines.map(({ text }) => text)).toContain('Tuesday 17 March: No word? Ask once, in three lines');
  expect(summaryText(lines, [])).toBe('');
  const [first, second] = lines;
  expect(summaryText(lines, [second?.key ?? ''])).toBe(`– ${second?.text}`);
  expect(summaryText(lines, [second?.key ?? '', first?.key ?? ''])).toBe(`– ${first?.text}\n– ${second?.text}`);
});

describe('from the debriefs', () => {
  const debrief = (id: string, words: Partial<DebriefWords>, sealedUntil = ''): Debrief => {
    const blank = newDebrief(id, '2026-03-03T20:00:00.000Z', []);
    return { ...blank, finishedAt: blank.at, sealedUntil, words: { ...blank.words, ...words } };
  };
  const from = (...kept: readonly Debrief[]) => shown({ version: 1, parts: { debrief: { draft: null, kept } } });

  test('the one thing to practise, on the day that was set, and the newest line for the bad moment', () => {
    const first = debrief('d1', {
      practise: 'The gap',
      day: '2026-03-06',
      if: 'I go blank',
      then: 'ask for a minute.',
    });
    const second = debrief('d2', { asked: 'Why us?', practise: 'Why us', if: 'I rush', then: 'breathe out.' });
    expect(from(first, second)).toEqual([
      ['Friday 6 March', 'Practise: The gap'],
      ['Before the next interview', 'Practise: Why us', 'Read aloud once: If I rush, I will breathe out.'],
    ]);
  });

  test('sealed words stay out of sight', () => {
    const sealed = debrief('d1', { practise: 'The gap', if: 'I go blank', then: 'ask.' }, '2026-03-12');
    expect(from(sealed)).toEqual([['Before the next interview', 'Practise the one thing you chose']]);
    expect(from({ ...sealed, sealedUntil: today })[0]).toContain('Practise: The gap');
  });

  test('a debrief with neither hands over nothing', () => {
    expect(from(debrief('d1', { good: 'I stayed', if: 'I go blank' }))).toEqual([]);
  });
});

test('from practice: one step for each day on which questions come back, and none for those that rest', () => {
  const card = (id: string, days: readonly string[]) => ({ ...newCard(id, 'Why?'), days });
  const cards = [
    card('a', []),
    card('b', ['2026-02-01']),
    card('c', ['2026-03-04']),
    { ...card('d', []), isPaused: true },
    card('e', ['2026-02-01', '2026-02-02', '2026-02-03']),
  ];
  expect(shown({ version: 1, parts: { practice: { interview: '', cards } } })).toEqual([
    ['Today, Wednesday 4 March', 'Practise 2 questions aloud. One is enough for one sitting'],
    ['Friday 6 March', 'Practise one question aloud'],
  ]);
});
