import { STEP } from './learn/rounded-row.ts';
import { titleOf, worthIn, type Finder } from './open-finder.ts';
import type { Term } from './read-text.ts';
import type { PageKind } from './types.ts';

/** The reader’s own sentence leads; a guide or a tool comes first only where it fits much better. */
export const KIND_WEIGHTS: Record<PageKind, number> = { mistake: 1, moment: 0.7, guide: 0.75, tool: 0.7, page: 0.75 };

// Who writes the title of a page wants that page.
const NAMED = 2;

/** A page’s evidence for a query. */
export interface Evidence {
  readonly page: number;
  readonly score: number;
}

/** Every page that a term of the query speaks for, best first. */
export function rank(finder: Finder, terms: readonly Term[]): Evidence[] {
  const own = ownScores(finder, terms);
  const named = finder.titles.get(titleOf(terms));
  const found: Evidence[] = [];
  for (const [page, score] of own.entries()) {
    if (score === 0) continue;
    const near = (finder.near[page] ?? []).reduce((sum, other) => sum + (own[other] ?? 0), 0);
    const weight = page === named ? NAMED : KIND_WEIGHTS[finder.pages[page]?.kind ?? 'page'];
    if ((score + NEAR * near) * weight >= LEAST) found.push({ page, score: (score + NEAR * near) * weight });
  }
  // Pages that are as likely keep their order.
  return found.sort((one, other) => other.score - one.score);
}

/** What the terms themselves say for each page. */
function ownScores({ rows, pages }: Finder, terms: readonly Term[]): Float64Array {
  const asked = [...new Set(terms.map(({ term }) => term))];
  const worths = asked.map((term) => worthIn({ rows, pages }, term));
  const whole = Math.hypot(...worths);
  const scores = new Float64Array(pages.length);
  for (const [place, term] of asked.entries()) {
    const row = rows.get(term);
    const part = ((worths[place] ?? 0) / whole) * STEP;
    for (const [at, page] of row?.pages.entries() ?? [])
      scores[page] = (scores[page] ?? 0) + part * (row?.weights[at] ?? 0);
  }
  return scores;
}

// What is said for the neighbours of a page speaks for it too: who hits the topic a little beside its words is still led there.
const NEAR = 0.18;

// The least evidence a page must have. Below it, finding nothing is the honest answer.
const LEAST = 0.3;
