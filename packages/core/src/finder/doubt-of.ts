import type { Finder } from './open-finder.ts';
import { MEANING, type Term } from './read-text.ts';
import type { Doubt } from './types.ts';

/** How far a page rests on too few of the reader’s words: `null` when it does not. */
export function doubtOf(finder: Finder, terms: readonly Term[], page: number): Doubt | null {
  const telling = terms.filter(({ term }) => !term.startsWith(MEANING));
  const met = becauseOf(finder, terms, page);
  const asked = new Set(telling.flatMap(({ typed }) => typed));
  const words = [...asked].filter((word) => met.includes(word));
  if (words.length > asked.size * ENOUGH) return null;
  const strange = telling.some(({ term }) => !finder.known.has(term));
  return { weak: words.length <= 1 && strange, words: words.length > 0 ? words : met };
}

/** The reader’s words that led to a page, as typed. */
function becauseOf({ rows }: Finder, terms: readonly Term[], page: number): string[] {
  const met = terms.filter(({ term }) => rows.get(term)?.pages.includes(page));
  return [...new Set(met.flatMap(({ typed }) => typed))];
}

// Up to half of the words is few: a page that misses more than it meets may be about something else.
const ENOUGH = 0.5;
