import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { nearPages } from './near-pages.ts';
import { readQuery } from './read-query.ts';
import { tryFinder, type TryPage } from './try-finder.fixture.ts';
import type { Finder } from './open-finder.ts';
import type { Found, FinderPage } from './types.ts';

describe('an answer', () => {
  const pages = { late: { says: { jam: 4, '=0': 4 } }, bus: { says: { jam: 8, '=0': 8 } } };
  const language = { synonyms: [{ meaning: 'late', says: ['jam'] }] };
  const close = (number: number): unknown => expect.closeTo(number, 6);

  it('holds the pages, best first, and the words it went by without what they mean', () => {
    const finder = tryFinder(pages, { language });
    const [late, bus] = finder.pages;
    expect(find(finder, 'Jam ')).toEqual({
      help: false,
      hits: [
        { page: bus, score: close(12 * Math.SQRT1_2) },
        { page: late, score: close(6 * Math.SQRT1_2) },
      ],
      doubt: null,
      went: ['jam'],
    });
  });

  it('holds nothing at all where the words are not about us', () => {
    const topic: Finder['topic'] = { weights: new Map(), unknown: -2, least: 3 };
    const finder = tryFinder(pages, { topic, hearsDanger: () => true });
    expect(find(finder, 'jam lunch ')).toEqual({ help: true, hits: [], doubt: null, went: [] });
  });

  it('says which words it rests on, where those are few', () => {
    expect(find(tryFinder(pages), 'jam lunch ').doubt).toEqual({ weak: true, words: ['jam'] });
  });

  it('tells what it went by even where it found nothing', () => {
    expect(find(tryFinder({}), 'lunch ')).toEqual({ help: false, hits: [], doubt: null, went: ['lunch'] });
  });

  it('holds under the call for help only what surely fits', () => {
    const sure = { sure: { says: { jam: 16 / 3 } }, hardly: { says: { jam: 5.2 } } };
    const ids = (help: boolean) =>
      find(tryFinder(sure, { hearsDanger: () => help }), 'jam ').hits.map(({ page }) => page.id);
    expect([ids(false), ids(true)]).toEqual([['sure', 'hardly'], ['sure']]);
  });

  it('has no doubt to tell under the call for help, whether or not something surely fits', () => {
    const inDanger = { hearsDanger: () => true };
    expect(find(tryFinder({ hardly: { says: { jam: 2 } } }, inDanger), 'jam die ')).toEqual({
      help: true,
      hits: [],
      doubt: null,
      went: ['jam', 'die'],
    });
    const loud = { late: { says: { jam: 40 } } };
    expect(find(tryFinder(loud), 'jam lunch ').doubt).not.toBeNull();
    expect(find(tryFinder(loud, inDanger), 'jam lunch ')).toMatchObject({
      hits: [{ page: { id: 'late' } }],
      doubt: null,
    });
  });

  it.each(['jam ', 'crisis ', 'nothing of ours '])(
    'opens under the call for help with the page for it: “%s”',
    (text) => {
      const said = { sure: { says: { jam: 90 } }, 'in-crisis-after-a-rejection': { says: { crisis: 4 } } };
      const ids = (help: boolean) =>
        find(tryFinder(said, { hearsDanger: () => help }), text).hits.map(({ page }) => page.id);
      expect(ids(true)[0]).toBe('in-crisis-after-a-rejection');
      expect(ids(true)).toHaveLength(text === 'jam ' ? 2 : 1);
      expect(ids(false)[0]).not.toBe(text === 'jam ' ? 'in-crisis-after-a-rejection' : 'sure');
    },
  );
});

describe('a last word', () => {
  const finder = tryFinder({ late: { says: { interv: 4, rambl: 4, ramp: 4 } }, bus: { says: { rambl: 4 } } });
  it.each<[string, string]>([
    ['ram', 'rambl'],
    ['ram2', 'ram2'],
    ['ram ', 'ram'],
    ['ram.', 'ram'],
    ['ram…', 'ram'],
    ['ramé', 'ram'],
    ['interveiw ', 'interv'],
    ['interveiw', 'interv'],
  ])('may be unfinished while nothing stands behind it: “%s” is “%s”', (text, stem) => {
    expect(readQuery(finder, text).map(({ term }) => term)[0]).toBe(stem);
  });

  it('alone may be unfinished, not those before it', () => {
    expect(readQuery(finder, 'ram inter')).toEqual([
      { term: 'ram', typed: ['ram'] },
      { term: 'interv', typed: ['inter'] },
    ]);
  });
});

describe('pages that may have been meant instead', () => {
  const page = (kind: TryPage['kind'] = 'mistake', ...related: string[]): TryPage => ({ says: {}, kind, related });
  const finder = tryFinder({
    late: page('mistake', 'lost', 'bus', 'phone', 'blank'),
    lost: page(),
    bus: page(),
    phone: page(),
    blank: page(),
    note: page('mistake', 'plan', 'bus'),
    plan: page('tool'),
  });
  const shown = (...ids: string[]): FinderPage[] =>
    ids.flatMap((id) => finder.pages.find((known) => known.id === id) ?? []);
  const near = (help: boolean, ...ids: string[]): string[] => {
    const found: Found = { help, hits: shown(...ids).map((hit) => ({ page: hit, score: 3 })), doubt: null, went: [] };
    return nearPages(finder, found).map(({ id }) => id);
  };

  it.each<[string[], string[], string]>([
    [['late'], ['lost', 'bus', 'phone'], 'three neighbours are enough'],
    [['late', 'lost'], ['bus', 'phone'], 'what stands second is seen, and nothing comes in its place'],
    [['late', 'plan', 'lost'], ['lost', 'bus', 'phone'], 'what stands third is not'],
    [['note'], ['bus'], 'only what may have gone wrong'],
    [['lost'], [], 'no neighbours'],
    [[], [], 'nothing found'],
  ])('beside %j are %j: %s', (hits, neighbours) => {
    expect(near(false, ...hits)).toEqual(neighbours);
  });

  it('are none under the call for help', () => {
    expect(near(true, 'late')).toEqual([]);
  });
});
