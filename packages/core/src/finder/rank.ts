import { STEP } from './learn/rounded-row.ts';
import { titleOf, worthIn, type Finder } from './open-finder.ts';
import type { Term } from './read-text.ts';
import type { PageKind } from './types.ts';

/** The reader’s own sentence leads; a guide or a tool comes first only where it fits much better. */
export const KIND_WEIGHTS: Record<PageKind, number> = { mistake: 1, moment: 0.7, guide: 0.75, tool: 0.7, page: 0.7 };

// Who writes the title of a page wants that page.
const NAMED = 2;

/** A page’s evidence for a query. */
export interface Evidence {
  readonly page: number;
  readonly score: number;
}

/** Every page that a term of the query speaks for, best first. */
export function rank(finder: Finder, terms: readonly Term[]): Evidence[] {
  const asked = [...new Set(terms.map(({ term }) => term))];
  const worths = asked.map((term) => worthIn(finder, term));
  const whole = Math.hypot(...worths);
  const scores = new Map<number, number>();
  for (const [place, term] of asked.entries()) {
    const row = finder.rows.get(term);
    for (const [at, page] of row?.pages.entries() ?? []) {
      const said = ((worths[place] ?? 0) / whole) * (row?.weights[at] ?? 0) * STEP;
      scores.set(page, (scores.get(page) ?? 0) + said);
    }
  }
  const named = finder.titles.get(titleOf(terms));
  return [...scores]
    .map(([page, score]) => ({
      page,
      score: score * (page === named ? NAMED : KIND_WEIGHTS[finder.pages[page]?.kind ?? 'page']),
    }))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score || one.page - other.page);
}

// The least evidence a page must have. Below it, finding nothing is the honest answer.
const LEAST = 0.3;
