import { describe, expect, it } from 'vitest';
import type { Row } from '../types.ts';
import { worthOf } from '../worth-of.ts';
import { learnRows } from './learn-rows.ts';

const examples = [
  { page: 0, terms: ['late', 'bus'] },
  { page: 0, terms: ['late', 'train'] },
  { page: 0, terms: ['late'] },
  { page: 1, terms: ['lost', 'bus'] },
  { page: 1, terms: ['lost', 'way', 'late'] },
  { page: 2, terms: ['phone', 'late'] },
];
const written = (rows: ReadonlyMap<string, Row>): [string, string][] =>
  [...rows].map(([term, { pages, weights }]) => [
    term,
    pages.map((page, place) => `${page}: ${(weights[place] ?? 0).toFixed(4)}`).join(', '),
  ]);

describe('how loudly a term speaks for a page', () => {
  it('is learned as the same numbers every time and everywhere, so that an index is the same', () => {
    // A fourth page, of which nothing is said.
    expect(written(learnRows(examples, 4))).toEqual([
      ['late', '0: 2.0193, 1: -0.5108, 2: 0.1349'],
      ['bus', '0: 1.0492, 1: 0.8991'],
      ['train', '0: 1.6001'],
      ['lost', '1: 2.5366'],
      ['way', '1: 1.7280'],
      ['phone', '2: 1.8811'],
    ]);
  });

  it('begins where counting ends, and stays there if nothing is learned', () => {
    expect(written(learnRows(examples, 3, { rounds: 2, speed: 0, pull: 0 }))).toEqual([
      ['late', '0: 0.6000, 1: 0.3333, 2: 0.3333'],
      ['bus', '0: 0.3333, 1: 0.3333'],
      ['train', '0: 0.3333'],
      ['lost', '1: 0.5000'],
      ['way', '1: 0.3333'],
      ['phone', '2: 0.3333'],
    ]);
  });

  it('is drawn back to where it began', () => {
    expect(written(learnRows(examples, 3, { rounds: 2, speed: 0.3, pull: 0.5 }))).toEqual([
      ['late', '0: 0.8886, 1: 0.1001, 2: 0.2081'],
      ['bus', '0: 0.4166, 1: 0.4166'],
      ['train', '0: 0.7558'],
      ['lost', '1: 1.0523'],
      ['way', '1: 0.7355'],
      ['phone', '2: 0.7784'],
    ]);
  });

  it('leads every example to its own page', () => {
    const rows = learnRows(examples, 4);
    const led = examples.map(({ terms }) => {
      const says = (page: number): number =>
        terms.reduce((sum, term) => {
          const row = rows.get(term);
          return sum + (row?.weights[row.pages.indexOf(page)] ?? 0) * worthOf(row?.pages.length ?? 0, 4);
        }, 0);
      return [0, 1, 2, 3].toSorted((one, other) => says(other) - says(one))[0];
    });
    expect(led).toEqual(examples.map(({ page }) => page));
  });

  it('is nothing where nothing is said', () => {
    expect(learnRows([], 3)).toEqual(new Map());
    expect(learnRows([{ page: 0, terms: [] }], 1)).toEqual(new Map());
  });

  it('has one weight for each page', () => {
    const rows = [...learnRows(examples, 4).values()];
    expect(rows.map(({ weights }) => weights.length)).toEqual(rows.map(({ pages }) => pages.length));
  });

  it.each<[string, number[]]>([
    ['a page is sure already', Array.from({ length: 400 }, () => 1)],
    ['two pages are said to be meant in turn', Array.from({ length: 400 }, (_, turn) => turn % 2)],
  ])('does not grow beyond number where %s', (_where, meant) => {
    const sure = meant.map((page) => ({ page, terms: ['late'] }));
    const rows = learnRows(sure, 2, { rounds: 12, speed: 3000, pull: 0 });
    expect([...rows.values()].flatMap(({ weights }) => weights.map(Number.isFinite))).not.toContain(false);
  });
});
