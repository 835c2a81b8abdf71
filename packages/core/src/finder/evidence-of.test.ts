import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence-of.ts';
import type { Finder } from './open-finder.ts';
import { tryFinder, typed, type TryPage } from './try-finder.fixture.ts';

const pages: Record<string, TryPage> = {
  late: { says: { late: 4, bus: 4, '=1': 4 } },
  guide: { says: { late: 4 }, kind: 'guide' },
};
const topic: Finder['topic'] = {
  weights: new Map([
    ['late', 2],
    ['bus', -2],
  ]),
  unknown: -1,
  least: 0,
};
const finder = () => tryFinder(pages, { topic, language: { spellings: { im: 'i am', ur: 'your' } } });

/** What speaks for these words, the best page being the first with this score. */
const evidence = (words: readonly string[], { text = '', score = 0, page = 0, of = finder() } = {}): number =>
  evidenceOf(of, text, typed(...words), { page, score });

describe('what speaks for a query being about us', () => {
  // 0.5 of each is that the page holds all of the words.
  it.each<[string[], number, string]>([
    [[], 0, 'nothing is asked'],
    [['late'], 1.1 * 2 + 0.5, 'a word of ours'],
    [['bus'], 1.1 * -2 + 0.5, 'a word of others'],
    [['pizza'], 1.1 * -1, 'a word no page of ours uses'],
    [['late', 'bus'], 0.5, 'one against one'],
    [['late', 'pizza'], (1.1 * (2 - 1)) / Math.SQRT2 + 0.25, 'among two words each tells less'],
    [['late', 'late'], 1.1 * 2 + 0.5, 'said twice is said once'],
  ])('%j: %d, %s', (words, sum) => {
    expect(evidence(words)).toBeCloseTo(sum, 6);
  });

  it('is nothing for words where nobody learned what is ours', () => {
    expect(evidence(['late'], { of: tryFinder(pages) })).toBeCloseTo(0.5, 6);
  });

  it.each<[number, number, number, string]>([
    [0, 4, 2, 'half of how well the best page fits'],
    [0, 16, 4, 'at most eight'],
    [1, 3, 2, 'of a guide before it was weighed'],
  ])('page %d with %d adds %d: %s', (page, score, more) => {
    expect(evidence(['late'], { page, score }) - evidence(['late'], { page })).toBeCloseTo(more, 6);
  });

  it('is what was meant, up to three meanings, besides what was said', () => {
    const more = (...meanings: string[]) => evidence(['late', ...meanings]) - evidence(['late']);
    expect(more('=1')).toBeCloseTo(0.7, 6);
    expect(more('=1', '=1')).toBeCloseTo(0.7, 6);
    expect(more('=1', '=2', '=3', '=4')).toBeCloseTo(2.1, 6);
  });

  it('is every word beyond three, up to six more', () => {
    const strange = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`);
    const long = (count: number) => evidence(strange(count)) + 1.1 * Math.sqrt(count);
    expect([1, 3, 4, 5, 9, 12].map(long)).toEqual(
      [0, 0, 0.7, 1.4, 4.2, 4.2].map((sum): unknown => expect.closeTo(sum, 6)),
    );
  });

  it.each<[string, number]>([
    ['late', 0],
    ['I was late', 1],
    ['They made me late', 2],
    ['They told us she met him', 2],
    ['im late', 1],
    ['ur late', 1],
    ['iron', 0],
  ])('is somebody being in it: “%s” %d', (text, people) => {
    expect(evidence(['late'], { text }) - evidence(['late'])).toBeCloseTo(1.8 * people, 6);
  });
});
