import type { Finder } from './open-finder.ts';
import type { FinderPage, Found } from './types.ts';

/** Pages the reader may have meant instead: neighbours of the first one found that are not already near the top. */
export function nearPages(finder: Finder, { help, hits }: Found): FinderPage[] {
  const first = hits[0]?.page;
  if (help || !first) return [];
  const seen = new Set(hits.slice(0, SEEN).map(({ page }) => page.url));
  return (first.related ?? [])
    .slice(0, MOST)
    .flatMap((id) => finder.pages.find((page) => page.kind === 'mistake' && page.id === id) ?? [])
    .filter(({ url }) => !seen.has(url));
}

// So many are enough beside a list of results.
const MOST = 3;

// What stands this high in the list needs no second link beside it.
const SEEN = 2;
