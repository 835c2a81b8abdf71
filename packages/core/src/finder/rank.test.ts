import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';
import { tryFinder, typed, type TryPage } from './try-finder.fixture.ts';
import type { PageKind } from './types.ts';

const about = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { says: { [id]: 4 } }]));
const close = (number: number): unknown => expect.closeTo(number, 6);

describe('what is said for a page', () => {
  it('is what its words say, in order of how much', () => {
    const finder = tryFinder({ blank: { says: { mind: 2 } }, phone: { says: {} }, late: { says: { mind: 8 } } });
    expect(rank(finder, typed('mind'))).toEqual([
      { page: 2, score: close(6) },
      { page: 0, score: close(1.5) },
    ]);
  });

  it('leaves pages in their order where it is the same', () => {
    const page = { says: { mind: 4 } };
    expect(rank(tryFinder({ late: page, blank: page, phone: page }), typed('mind')).map((found) => found.page)).toEqual(
      [0, 1, 2],
    );
  });

  it.each<[PageKind, number]>([
    ['mistake', 3],
    ['moment', 2.1],
    ['guide', 2.25],
    ['tool', 2.1],
    ['page', 2.25],
  ])('counts for a %s %d', (kind, score) => {
    expect(rank(tryFinder({ late: { says: { late: 4 }, kind } }), typed('late'))).toEqual([
      { page: 0, score: close(score) },
    ]);
  });

  it('is doubled where the words are the title of the page, in any order', () => {
    const page = { says: { phone: 4, rang: 4 } };
    const finder = tryFinder({ phone: page, bell: page }, { titles: new Map([['phone rang', 1]]) });
    const [single = 0, double = 0] = rank(finder, typed('rang', 'phone'))
      .map(({ score }) => score)
      .toSorted();
    expect(rank(finder, typed('rang', 'phone'))[0]?.page).toBe(1);
    expect(double / single).toBeCloseTo(2, 6);
    expect(rank(finder, typed('rang'))[0]?.page).toBe(0);
  });

  it('is nothing below the least evidence', () => {
    const tool = (mind: number): TryPage => ({ says: { mind }, kind: 'tool' });
    const finder = tryFinder({ late: tool(1), note: tool(0.5), blank: { says: { mind: 0.39 } } });
    expect(rank(finder, typed('mind'))).toEqual([{ page: 0, score: close(0.525) }]);
    expect(rank(finder, typed('pizza'))).toEqual([]);
    expect(rank(finder, [])).toEqual([]);
  });
});

describe('several words', () => {
  it('share what can be said; a word no page says takes as large a share as the rarest', () => {
    const finder = tryFinder(about('late', 'phone'));
    const half = close(3 / Math.SQRT2);
    expect(rank(finder, typed('late', 'phone'))).toEqual([
      { page: 0, score: half },
      { page: 1, score: half },
    ]);
    expect(rank(finder, typed('late', 'pizza'))).toEqual([{ page: 0, score: half }]);
  });

  it('count once each, however often they are typed', () => {
    const finder = tryFinder(about('late', 'phone'));
    expect(rank(finder, typed('late', 'phone', 'late', 'late'))).toEqual(rank(finder, typed('late', 'phone')));
  });

  it('all speak for a page that holds them all', () => {
    const finder = tryFinder({ late: { says: { late: 4, bus: 4 } } });
    expect(rank(finder, typed('late', 'bus'))).toEqual([{ page: 0, score: close((2 * 3) / Math.SQRT2) }]);
  });

  it('tell more the fewer pages they keep to', () => {
    const finder = tryFinder({
      one: { says: { rare: 4, often: 4 } },
      two: { says: { often: 4 } },
      three: { says: { often: 4 } },
    });
    const [both = 0, often = 0] = rank(finder, typed('rare', 'often')).map(({ score }) => score);
    // Log(1 + 25 · 3 / 1) beside log(1 + 25 · 3 / 3).
    const worths = [Math.log(76), Math.log(26)] as const;
    expect(both).toBeCloseTo((3 * (worths[0] + worths[1])) / Math.hypot(...worths), 6);
    expect(often).toBeCloseTo((3 * worths[1]) / Math.hypot(...worths), 6);
  });
});

describe('neighbours', () => {
  it('lend a page a part of what is said for them', () => {
    const near = [[1], [], [0, 1]];
    const pages = { lost: { says: { way: 2 } }, late: { says: { way: 4 } }, nerves: { says: { way: 1 } } };
    expect(rank(tryFinder(pages, { near }), typed('way'))).toEqual([
      { page: 1, score: close(3) },
      { page: 0, score: close(1.5 + 0.18 * 3) },
      { page: 2, score: close(0.75 + 0.18 * 4.5) },
    ]);
  });

  it('lead nobody to a page that nothing is said for', () => {
    const near = [[1], [0]];
    expect(rank(tryFinder(about('late', 'phone'), { near }), typed('late')).map(({ page }) => page)).toEqual([0]);
  });

  it('may lift a page over the least evidence', () => {
    const pages = { lost: { says: { way: 0.2 } }, late: { says: { way: 4 } } };
    expect(rank(tryFinder(pages, { near: [[1], []] }), typed('way')).map(({ page }) => page)).toEqual([1, 0]);
  });
});
