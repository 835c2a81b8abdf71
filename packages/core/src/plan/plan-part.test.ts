import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN, parsePlanPart, withDropped, withMove, withoutPage, withPage, withTick } from './plan-part.ts';

const late = { id: 'arrived-late', savedAt: '2026-03-03T22:50:00.000Z' };
const name = { id: 'wrong-name', savedAt: '2026-03-04T08:00:00.000Z' };

describe('parsePlanPart', () => {
  test('reads the pages in the order they were kept', () => {
    expect(parsePlanPart({ pages: [late, name] })).toEqual({ ...EMPTY_PLAN, pages: [late, name] });
  });

  test('whatever order they stand in, the oldest comes first', () => {
    const cried = { id: 'cried', savedAt: '2026-03-05T08:00:00.000Z' };
    expect(parsePlanPart({ pages: [cried, late, name] })?.pages).toEqual([late, name, cried]);
    expect(withPage({ ...EMPTY_PLAN, pages: [late, cried] }, name).pages).toEqual([late, name, cried]);
  });

  test('a page listed twice counts once, with its first date', () => {
    expect(parsePlanPart({ pages: [late, { ...late, savedAt: name.savedAt }] })).toEqual({
      ...EMPTY_PLAN,
      pages: [late],
    });
  });

  test('two of the same moment stay as they came', () => {
    const same = { ...name, savedAt: late.savedAt };
    expect(withPage(withPage(EMPTY_PLAN, same), late).pages).toEqual([same, late]);
  });

  test('fields it does not know are left behind', () => {
    expect(parsePlanPart({ pages: [{ ...late, href: 'javascript:alert(1)' }] })).toEqual({
      ...EMPTY_PLAN,
      pages: [late],
    });
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
    [{ pages: [], dropped: 'a' }],
    [{ pages: [], moved: { a: 'soon' } }],
    [{ pages: [], moved: [] }],
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
  const ticked = withTick({ ...EMPTY_PLAN, done: ['gone', 'a'] }, 'b', true, ['a', 'b', 'c']);
  expect(ticked.done).toEqual(['a', 'b']);
  expect(withTick(ticked, 'a', false, ['a', 'b', 'c']).done).toEqual(['b']);
});

test('moving and erasing a step, and taking both back', () => {
  const known = ['a', 'b'];
  const moved = withMove(withMove(EMPTY_PLAN, 'gone', '2026-03-01', ['gone']), 'a', '2026-03-12', known);
  expect(moved.moved).toEqual({ a: '2026-03-12' });
  expect(withMove(moved, 'a', null, known).moved).toEqual({});
  const dropped = withDropped(moved, 'b', true, known);
  expect([dropped.dropped, dropped.moved]).toEqual([['b'], { a: '2026-03-12' }]);
  expect(withDropped(dropped, 'b', false, known)).toEqual(moved);
});

test('moving one step again, or back, leaves where the others were put', () => {
  const moved = { a: '2026-03-12', b: '2026-03-13' };
  const plan = { ...EMPTY_PLAN, moved };
  expect(withMove(plan, 'a', '2026-03-20', ['a', 'b']).moved).toEqual({ a: '2026-03-20', b: '2026-03-13' });
  expect(withMove(plan, 'a', null, ['a', 'b']).moved).toEqual({ b: '2026-03-13' });
});
