import { describe, expect, test } from 'vitest';
import { planStops } from '../plan/stops.ts';
import { DEEPEST, isBounded, WIDEST } from './bounds.ts';
import whole from './fixtures/v1-whole.json' with { type: 'json' };
import { PART_READERS } from './part-readers.ts';

const today = '2026-03-05';

describe('how deep and how wide a value may be', () => {
  const wide = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);
  const deep = (depth: number, inmost: unknown): unknown => (depth === 0 ? inmost : [deep(depth - 1, inmost)]);

  test.each<[string, unknown, boolean]>([
    ['a text', 'Dear Ms Okafor', true],
    ['nothing', null, true],
    ['a list as wide as may be', wide(WIDEST), true],
    ['a list one wider', wide(WIDEST + 1), false],
    ['a record one wider', Object.fromEntries(wide(WIDEST + 1).map((each) => [`k${each}`, 1])), false],
    ['a list that is too wide behind one that is not', [wide(1), wide(WIDEST + 1)], false],
    ['lists as deep as may be', deep(DEEPEST, 'x'), true],
    ['lists one deeper', deep(DEEPEST + 1, 'x'), false],
    ['nothing, in lists as deep as may be', deep(DEEPEST, null), true],
    ['records one deeper', deep(DEEPEST, {}), false],
  ])('%s', (_, value, isFine) => {
    expect(isBounded(value)).toBe(isFine);
  });
});

describe('the work a file can make', () => {
  test('the check looks at each thing at most once, and stops at the first that is too deep or too wide', () => {
    const wide = counted(Array.from({ length: WIDEST + 1 }, () => ({ a: 1 })));
    expect(isBounded(wide.value)).toBe(false);
    expect(wide.looks()).toBeLessThanOrEqual(3 * WIDEST + 10);
    let nest: unknown = 7;
    for (let depth = 0; depth < 50; depth += 1) nest = [nest];
    const deep = counted(nest);
    expect(isBounded(deep.value)).toBe(false);
    expect(deep.looks()).toBeLessThanOrEqual(5 * (DEEPEST + 2));
    expect(isBounded(whole)).toBe(true);
  });

  test.each(PART_READERS.map(([name, read]) => ({ name, read })))(
    'reading $name grows with its size and no faster: twice as much, at most twice the looks',
    ({ name, read }) => {
      const few = looksAt(read, stretched(name, WIDEST / 2));
      const many = looksAt(read, stretched(name, WIDEST));
      expect(many).toBeLessThanOrEqual(2 * few + 50);
    },
  );

  test('the days of the plan grow with what is kept and no faster', () => {
    const looks = (size: number): number => {
      const pages = Array.from({ length: size }, (_, index) => ({ id: `p${index}`, savedAt: String(size - index) }));
      const keys = pages.map(({ id }) => `page/${id}`);
      const titles = Object.fromEntries(pages.map(({ id }) => [id, id]));
      const kept = counted({
        version: 1,
        parts: { plan: { pages, done: keys.toReversed(), moved: {}, dropped: ['x', ...keys.slice(1)] } },
      });
      planStops(kept.value, { pages: titles, tools: {} }, today);
      return kept.looks();
    };
    expect(looks(WIDEST)).toBeLessThanOrEqual(2 * looks(WIDEST / 2) + 50);
  });
});

/** The value, and how often anything in it has been looked at since. */
function counted<T>(value: T): { readonly value: T; readonly looks: () => number } {
  let looks = 0;
  const wrap = <U>(inner: U): U => {
    if (typeof inner !== 'object' || inner === null) return inner;
    return new Proxy(inner, {
      get: (target, key) => {
        looks += 1;
        const found: unknown = Reflect.get(target, key);
        return wrap(found);
      },
      ownKeys: (target) => {
        looks += 1;
        return Reflect.ownKeys(target);
      },
    });
  };
  return { value: wrap(value), looks: () => looks };
}

function looksAt(read: (part: unknown) => unknown, part: unknown): number {
  const { value, looks } = counted(part);
  expect(read(value)).not.toBeNull();
  return looks();
}

/** The part of a whole plan with its longest list or record made so long, each with an id of its own. */
function stretched(name: string, size: number): unknown {
  const many = <T>(one: (index: number) => T): T[] => Array.from({ length: size }, (_, index) => one(index));
  const { parts } = whole;
  const [debrief] = parts.debrief.kept;
  const [story] = parts.stories.stories;
  const [card] = parts.practice.cards;
  const of: Readonly<Record<string, unknown>> = {
    note: { ...parts.note, fine: many(String), panel: many(() => ({ to: 'a', text: 'b' })) },
    quiz: { runs: Object.fromEntries(many((index) => [`q${index}`, parts.quiz.runs['how-did-it-go']])) },
    debrief: { draft: null, kept: many((index) => ({ ...debrief, id: `d${index}` })) },
    stories: { open: '', stories: many((index) => ({ ...story, id: `s${index}` })) },
    practice: { interview: '', cards: many((index) => ({ ...card, id: `c${index}` })) },
    'follow-up': parts['follow-up'],
    piles: { ...parts.piles, own: many((index) => ({ id: `own-${index}`, say: 'x' })) },
    breathe: parts.breathe,
    plan: {
      ...parts.plan,
      pages: many((index) => ({ id: `p${size - index}`, savedAt: String(index) })),
      done: many(String),
    },
  };
  return of[name];
}
