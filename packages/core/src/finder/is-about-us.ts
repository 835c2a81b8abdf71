import type { Finder } from './open-finder.ts';
import type { Evidence } from './rank.ts';
import { MEANING, type Term } from './read-text.ts';

/**
 * Whether a query is about what our pages are about at all. “Weather tomorrow” holds a word of ours, and still finding
 * nothing is the honest answer. A single word that we know is always taken for ours.
 */
export function isAboutUs(finder: Finder, terms: readonly Term[], best: Evidence): boolean {
  const words = new Set(terms.map(({ term }) => term).filter((term) => !term.startsWith(MEANING)));
  return words.size === 1 || evidenceOf(finder, terms, best) >= LEAST;
}

/** How much speaks for a query being about us: its words, how well the best page fits, and how much was told. */
export function evidenceOf({ topic, rows }: Finder, terms: readonly Term[], { page, score }: Evidence): number {
  const words = [...new Set(terms.map(({ term }) => term).filter((term) => !term.startsWith(MEANING)))];
  const met = words.filter((word) => rows.get(word)?.pages.includes(page)).length;
  const said = words.reduce((sum, word) => sum + (topic.weights.get(word) ?? topic.unknown), 0);
  return (
    topic.begin +
    said / Math.sqrt(words.length || 1) +
    FITS * score +
    TELLS * Math.max(0, words.length - SHORT) +
    MEETS * Math.min(MANY, met)
  );
}

/** Set against the queries of tests/search/nonsense.tsv, see docs/decisions/0008-how-the-finder-ranks.md. */
export const LEAST = 2.6;

const FITS = 0.6;
const MEETS = 0.6;
const MANY = 4;

// Nobody tells a long story to look up a bus; beyond three words each one more speaks for us.
const TELLS = 0.4;
const SHORT = 3;
