import { evidenceOf } from './evidence-of.ts';
import { titleOf, type Finder } from './open-finder.ts';
import type { Evidence } from './rank.ts';
import { MEANING, type Term } from './read-text.ts';

/**
 * Whether a query is about what our pages are about at all. “Weather tomorrow” holds a word of ours, and still finding
 * nothing is the honest answer. A single word that we know is taken for ours, and so is the title of a page.
 */
export function isAboutUs(finder: Finder, text: string, terms: readonly Term[], best: Evidence): boolean {
  if (finder.topic === null) return true;
  const words = new Set(terms.map(({ term }) => term).filter((term) => !term.startsWith(MEANING)));
  return (
    words.size === 1 || finder.titles.has(titleOf(terms)) || evidenceOf(finder, text, terms, best) >= finder.topic.least
  );
}
