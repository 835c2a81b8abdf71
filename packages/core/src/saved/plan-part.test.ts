import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN, parsePlanPart, withoutPage, withPage, withTick } from './plan-part.ts';

const late = { id: 'arrived-late', savedAt: '2026-03-03T22:50:00.000Z' };
const name = { id: 'wrong-name', savedAt: '2026-03-04T08:00:00.000Z' };

describe('parsePlanPart', () => {
  test('reads the pages in the order they were kept', () => {
    expect(parsePlanPart({ pages: [late, name] })).toEqual({ pages: [late, name], done: [] });
  });

  test('a page listed twice counts once, with its first date', () => {
    expect(parsePlanPart({ pages: [late, { ...late, savedAt: name.savedAt }] })).toEqual({ pages: [late], done: [] });
  });

  test('fields it does not know are left behind', () => {
    expect(parsePlanPart({ pages: [{ ...late, href: 'javascript:alert(1)' }] })).toEqual({ pages: [late], done: [] });
  });

  test.each([
    [null],
    [[]],
    [{}],
    [{ pages: {} }],
    [{ pages: ['arrived-late'] }],
    [{ pages: [{ id: 'arrived-late' }] }],
    [{ pages: [{ ...late, id: '../help' }] }],
    [{ pages: [{ ...late, id: '<img onerror=alert(1)>' }] }],
    [{ pages: [{ ...late, id: '' }] }],
    [{ pages: [late, null] }],
    [{ pages: [], done: [7] }],
  ])('not a plan: %j', (value) => {
    expect(parsePlanPart(value)).toBeNull();
  });
});

test('keeping and forgetting a page', () => {
  const plan = withPage(withPage(EMPTY_PLAN, late), name);
  expect(plan.pages).toEqual([late, name]);
  expect(withPage(plan, late)).toBe(plan);
  expect(withoutPage(plan, 'arrived-late').pages).toEqual([name]);
});

test('ticking and unticking, with old ticks swept out', () => {
  const ticked = withTick({ pages: [], done: ['gone', 'a'] }, 'b', true, ['a', 'b', 'c']);
  expect(ticked.done).toEqual(['a', 'b']);
  expect(withTick(ticked, 'a', false, ['a', 'b', 'c']).done).toEqual(['b']);
});
