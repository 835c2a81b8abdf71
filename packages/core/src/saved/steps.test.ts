import { expect, test } from 'vitest';
import { planStops } from './steps.ts';

const step = { slot: 'now', say: 'Stop for tonight', href: null, label: null, date: null };
const run = (plan: readonly unknown[], at = '2026-03-03T22:50:00.000Z'): unknown => ({
  method: 1,
  answers: {},
  place: null,
  at,
  kept: { at, headline: 'Mixed', plan },
});
const documentWith = (runs: Record<string, unknown>, done: readonly string[] = []) => ({
  version: 1,
  parts: { quiz: { runs }, plan: { pages: [], done } },
});

test('steps of every kept result stand under their time, soonest first', () => {
  const stops = planStops(
    documentWith({
      one: run([{ ...step, slot: 'next', say: 'Say it aloud' }, step]),
      two: run([{ ...step, say: 'Drink water' }]),
    }),
  );
  expect(stops.map(({ slot, steps }) => [slot, ...steps.map(({ say }) => say)])).toEqual([
    ['now', 'Stop for tonight', 'Drink water'],
    ['next', 'Say it aloud'],
  ]);
});

test('a tick belongs to one result: a new one starts with none', () => {
  const done = ['one/2026-03-03T22:50:00.000Z/0'];
  expect(planStops(documentWith({ one: run([step]) }, done))[0]?.steps[0]?.done).toBe(true);
  expect(planStops(documentWith({ one: run([step], '2026-03-04') }, done))[0]?.steps[0]?.done).toBe(false);
});

test('a link is kept only when it is one of ours', () => {
  const note = { ...step, href: '/tools/note/', label: 'Write the note' };
  const planted = { ...step, href: 'javascript:alert(1)', label: 'Write the note' };
  const [stop] = planStops(documentWith({ one: run([note, planted]) }));
  expect(stop?.steps.map(({ link }) => link)).toEqual([{ href: '/tools/note/', label: 'Write the note' }, null]);
});

test('no result, an unfinished one and an unreadable part give no steps', () => {
  expect(planStops({ version: 1, parts: {} })).toEqual([]);
  expect(planStops(documentWith({ one: { method: 1, answers: {}, place: null, at: '', kept: null } }))).toEqual([]);
  expect(planStops({ version: 1, parts: { quiz: 7 } })).toEqual([]);
});
