import type { Finder, FinderPhrase } from './open-finder.ts';
import { MEANING, type Term } from './read-text.ts';
import type { PageKind } from './types.ts';

/** How much each kind of evidence counts. */
export interface Weights {
  /** A meaning next to a word. */
  readonly meaning: number;
  /** How soon saying a thing more often stops counting. */
  readonly often: number;
  /** How far a long page is held back. */
  readonly length: number;
  /** The nearest single phrase, beside the page as a whole. */
  readonly phrase: number;
  /** The least evidence a page must have. Below it, finding nothing is the honest answer. */
  readonly least: number;
}

/** Set by holding out every ninth way of asking and looking for the page it came from. */
export const WEIGHTS: Weights = { meaning: 3, often: 6, length: 0.4, phrase: 0.5, least: 0.15 };

// The reader’s own sentence leads; a guide or a tool comes first only where it fits much better.
const KIND_WEIGHTS: Record<PageKind, number> = { mistake: 1, moment: 0.7, guide: 0.75, tool: 0.7, page: 0.7 };

/** A page’s evidence for a query. */
export interface Evidence {
  readonly page: number;
  readonly score: number;
}

/** Every page that meets enough of the terms, best first. */
export function rank(finder: Finder, terms: readonly Term[], weights: Weights = WEIGHTS): Evidence[] {
  const asked = new Map(terms.map(({ term }) => [term, worthIn(finder, term, weights)]));
  const all = [...asked.values()].reduce((sum, value) => sum + value, 0);
  const nearest = nearestPhrases(finder, asked);
  return finder.pages
    .map(({ kind }, page) => {
      let whole = 0;
      for (const [term, value] of asked) {
        const times = finder.said.get(term)?.get(page) ?? 0;
        if (times === 0) continue;
        whole += value * saturated(finder, page, times, weights);
      }
      const score = KIND_WEIGHTS[kind] * (whole / all + weights.phrase * (nearest.get(page) ?? 0));
      return { page, score };
    })
    .filter(({ score }) => score >= weights.least)
    .sort((one, other) => other.score - one.score || one.page - other.page);
}

// A word no page says still counts as unmet, as much as the rarest word that one does.
function worthIn(finder: Finder, term: string, weights: Weights): number {
  const value = finder.worth.get(term);
  if (term.startsWith(MEANING)) return weights.meaning * (value ?? 0);
  return value ?? Math.log(1 + (finder.pages.length + 0.5) / 0.5);
}

// The tenth time a page says a word adds less than the second; on a long page each time says less.
function saturated(finder: Finder, page: number, times: number, { often, length }: Weights): number {
  const relative = (finder.lengths[page] ?? 0) / finder.averageLength;
  return times / (times + often * (1 - length + length * relative));
}

function nearestPhrases(finder: Finder, asked: ReadonlyMap<string, number>): Map<number, number> {
  const norm = Math.hypot(...asked.values());
  const nearest = new Map<number, number>();
  for (const phrase of finder.phrases) {
    const near = shared(finder, phrase, asked) / (norm * phrase.norm);
    if (near > (nearest.get(phrase.page) ?? 0)) nearest.set(phrase.page, near);
  }
  return nearest;
}

function shared(finder: Finder, { terms }: FinderPhrase, asked: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, term) => sum + (asked.get(term) ?? 0) * (finder.worth.get(term) ?? 0), 0);
}
