import type { Finder } from './open-finder.ts';
import { KIND_WEIGHTS, type Evidence } from './rank.ts';
import { MEANING, type Term } from './read-text.ts';

/** How much speaks for a query being about us: its words, how well the best page fits, and how much was told. */
export function evidenceOf(finder: Finder, terms: readonly Term[], { page, score }: Evidence): number {
  const asked = [...new Set(terms.map(({ term }) => term))];
  const words = asked.filter((term) => !term.startsWith(MEANING));
  const told = words.map((word) => oursIn(finder, word));
  const met = words.filter((word) => finder.rows.get(word)?.pages.includes(page)).length;
  return (
    told.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(words.length || 1) +
    MOST_OURS * Math.max(...told) +
    LEAST_OURS * Math.min(...told) +
    FITS * (score / KIND_WEIGHTS[finder.pages[page]?.kind ?? 'page']) +
    MEETS * (met / (words.length || 1)) +
    MEANS * (asked.length - words.length) +
    LONG * Math.max(0, words.length - SHORT)
  );
}

function oursIn({ topic }: Finder, word: string): number {
  return topic?.weights.get(word) ?? topic?.unknown ?? 0;
}

// These were fitted between the queries of three files and those of tests/search/nonsense.tsv, and judged on
// nonsense-held-back.tsv, see docs/decisions/0008-how-the-finder-ranks.md.
const MOST_OURS = 0.55;
const LEAST_OURS = 0.45;
const FITS = 0.95;
const MEETS = 2.3;
const MEANS = 0.55;

// Nobody tells a long story to look up a bus; beyond three words each one more speaks for us.
const LONG = 1.35;
const SHORT = 3;
