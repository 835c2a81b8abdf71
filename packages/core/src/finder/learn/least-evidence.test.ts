import { describe, expect, it } from 'vitest';
import { tryFinder } from '../try-finder.fixture.ts';
import { tryPage } from '../try-page.ts';
import type { FinderEntry } from '../types.ts';
import { leastEvidence } from './least-evidence.ts';

/** A finder that knows these words, each as surely ours as is given. */
const sureOf = (words: Readonly<Record<string, number>>) =>
  tryFinder(
    { late: { says: Object.fromEntries(Object.keys(words).map((word) => [word, 4])) } },
    { topic: { weights: new Map(Object.entries(words)), unknown: 0, least: 0 } },
  );
const asked = (...asks: string[]): FinderEntry => tryPage(asks[0] ?? '', 'Title', { asks });

// Beside the word itself: half of a score of three, and half for a page that holds it.
const evidence = (sure: number): number => 1.1 * sure + 2;

describe('how much must speak for a query being about us', () => {
  it('is what four fifths of our own ways of asking have that were kept back', () => {
    const finder = sureOf({ jam: 5, bus: 3, cup: 1, map: 4, pen: 2 });
    const entries = ['jam', 'bus', 'cup', 'map', 'pen', 'unheard'].map((word) => asked('x', word));
    expect(leastEvidence(entries, () => finder)).toBeCloseTo(evidence(2), 6);
    expect(leastEvidence(entries.slice(0, 4), () => finder)).toBeCloseTo(evidence(1), 6);
  });

  it('keeps back the second of every six while it learns from the others', () => {
    const parts: (readonly FinderEntry[])[] = [];
    const many = asked('a0', 'jam', 'a2', 'a3', 'a4', 'a5', 'a6', 'bus', 'a8');
    leastEvidence([many, asked('only')], (part) => {
      parts.push(part);
      return sureOf({});
    });
    expect(parts).toEqual([[{ ...many, asks: ['a0', 'a2', 'a3', 'a4', 'a5', 'a6', 'a8'] }, asked('only')]]);
  });

  it('is asked of what was kept back alone', () => {
    const many = asked('cup', 'jam', 'cup', 'cup', 'cup', 'cup', 'cup', 'bus');
    expect(leastEvidence([many], () => sureOf({ jam: 5, bus: 3, cup: 1 }))).toBeCloseTo(evidence(3), 6);
  });

  it('is nothing where nothing is heard', () => {
    expect(leastEvidence([], () => sureOf({}))).toBe(0);
    expect(leastEvidence([asked('jam', 'bus')], () => sureOf({}))).toBe(0);
  });
});
