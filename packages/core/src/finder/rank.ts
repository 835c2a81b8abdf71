import type { Finder, FinderPhrase } from './open-finder.ts';
import { MEANING, type Term } from './read-text.ts';

/** How much each kind of evidence counts. Set by holding out one ask at a time and looking for its page (docs/decisions). */
export interface Weights {
  /** A meaning next to a word. */
  readonly meaning: number;
  /** How soon saying a thing more often stops counting. */
  readonly often: number;
  /** How far a long page is held back. */
  readonly length: number;
  /** The nearest single phrase, beside the page as a whole. */
  readonly phrase: number;
  /** Two words in the same order. */
  readonly order: number;
  /** How strongly a word speaks for the page that says it more than the others do. */
  readonly share: number;
}

export const WEIGHTS: Weights = { meaning: 0.8, often: 1.2, length: 0.4, phrase: 1, order: 0.15, share: 0.5 };

/** A page’s evidence for a query. */
export interface Evidence {
  readonly page: number;
  readonly score: number;
  /** How much of what the query says is met on the page, 0 to 1. */
  readonly cover: number;
}

/** Every page that meets any of the terms, best first. */
export function rank(finder: Finder, terms: readonly Term[], weights: Weights = WEIGHTS): Evidence[] {
  const worth = terms.map(({ term }) => worthIn(finder, term, weights));
  const all = worth.reduce((sum, value) => sum + value, 0);
  if (all === 0) return [];
  const nearest = nearestPhrases(finder, terms, worth, weights);
  return finder.pages
    .map((_, page) => {
      let whole = 0;
      let cover = 0;
      terms.forEach(({ term }, place) => {
        const times = finder.said.get(term)?.get(page) ?? 0;
        if (times === 0) return;
        const value = worth[place] ?? 0;
        cover += value;
        whole += value * (saturated(finder, page, times, weights) + weights.share * share(finder, term, times));
      });
      return { page, score: whole / all + weights.phrase * (nearest.get(page) ?? 0), cover: cover / all };
    })
    .filter(({ cover }) => cover > 0)
    .sort((one, other) => other.score - one.score || one.page - other.page);
}

// A word no page says still counts as unmet, as much as the rarest word that one does.
function worthIn(finder: Finder, term: string, weights: Weights): number {
  const rarest = Math.log(1 + (finder.pages.length + 0.5) / 0.5);
  if (term.startsWith(MEANING)) return weights.meaning * (finder.worth.get(term) ?? 0);
  return finder.worth.get(term) ?? rarest;
}

function saturated(finder: Finder, page: number, times: number, { often, length }: Weights): number {
  const average = finder.lengths.reduce((sum, value) => sum + value, 0) / finder.lengths.length;
  const relative = 1 - length + length * ((finder.lengths[page] ?? average) / average);
  return (times * (often + 1)) / (times + often * relative) / (often + 1);
}

function share(finder: Finder, term: string, times: number): number {
  const all = [...(finder.said.get(term)?.values() ?? [])].reduce((sum, value) => sum + value, 0);
  return times / all;
}

function nearestPhrases(
  finder: Finder,
  terms: readonly Term[],
  worth: readonly number[],
  weights: Weights,
): Map<number, number> {
  const asked = new Map(terms.map(({ term }, place) => [term, worth[place] ?? 0]));
  const norm = Math.sqrt([...asked.values()].reduce((sum, value) => sum + value ** 2, 0));
  const pairs = new Set(terms.slice(1).map(({ term }, place) => `${terms[place]?.term ?? ''} ${term}`));
  const nearest = new Map<number, number>();
  for (const phrase of finder.phrases) {
    const near = nearness(finder, phrase, asked, norm, pairs, weights);
    if (near > (nearest.get(phrase.page) ?? 0)) nearest.set(phrase.page, near);
  }
  return nearest;
}

function nearness(
  finder: Finder,
  phrase: FinderPhrase,
  asked: ReadonlyMap<string, number>,
  norm: number,
  pairs: ReadonlySet<string>,
  weights: Weights,
): number {
  let shared = 0;
  let inOrder = 0;
  phrase.terms.forEach((term, place) => {
    const value = asked.get(term);
    if (value === undefined) return;
    shared += value * (finder.worth.get(term) ?? 0);
    if (pairs.has(`${phrase.terms[place - 1] ?? ''} ${term}`)) inOrder += 1;
  });
  return shared === 0 ? 0 : (shared / (norm * phrase.norm)) * (1 + weights.order * Math.min(inOrder, 3));
}
