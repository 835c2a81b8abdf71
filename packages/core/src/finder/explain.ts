import { find } from './find.ts';
import { evidenceOf } from './evidence-of.ts';
import { isAboutUs } from './is-about-us.ts';
import { worthIn, type Finder } from './open-finder.ts';
import { rankText } from './rank-text.ts';
import { readQuery } from './read-query.ts';
import { MEANING } from './read-text.ts';
import type { Doubt } from './types.ts';

/** One thing the finder read out of a query. */
export interface ReadTerm {
  readonly typed: readonly string[];
  readonly term: string;
  /** How it was come by. */
  readonly how: 'as typed' | 'put right' | 'a way of saying' | 'left out: no page says it';
  /** How much it tells. */
  readonly worth: number;
}

/** A page and what each term said for it. */
export interface Reason {
  readonly id: string;
  readonly score: number;
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

/** Why a query found what it found. */
export interface Explanation {
  readonly help: boolean;
  readonly terms: readonly ReadTerm[];
  /** How much speaks for the query being about us at all, and how much is needed. */
  readonly about: { readonly evidence: number; readonly least: number; readonly enough: boolean } | null;
  readonly doubt: Doubt | null;
  readonly pages: readonly Reason[];
}

/** Which words the finder went by, by which rule, and what they said for the first pages. */
export function explain(finder: Finder, text: string, most = 5): Explanation {
  const { help, doubt } = find(finder, text);
  const terms = readQuery(finder, text);
  const ranked = rankText(finder, text, terms);
  const [best] = ranked;
  return {
    help,
    doubt,
    terms: terms.map(({ term, typed }) => ({
      term,
      typed,
      how: howOf(finder, term, typed),
      worth: worthIn(finder, term),
    })),
    about: best
      ? {
          evidence: evidenceOf(finder, text, terms, best),
          least: finder.topic?.least ?? 0,
          enough: isAboutUs(finder, text, terms, best),
        }
      : null,
    pages: ranked.slice(0, most).map(({ page, score }) => ({
      id: finder.pages[page]?.id ?? '',
      score,
      terms: [...new Set(terms.map(({ term }) => term))].flatMap((term) => {
        const row = finder.rows.get(term);
        const place = row?.pages.indexOf(page) ?? -1;
        return row && place >= 0 ? [{ term, weight: row.weights[place] ?? 0 }] : [];
      }),
    })),
  };
}

function howOf({ rows }: Finder, term: string, typed: readonly string[]): ReadTerm['how'] {
  if (!rows.has(term)) return 'left out: no page says it';
  if (term.startsWith(MEANING)) return 'a way of saying';
  return typed.some((word) => word.startsWith(term.slice(0, -1))) ? 'as typed' : 'put right';
}
