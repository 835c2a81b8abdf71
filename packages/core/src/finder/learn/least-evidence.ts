import { evidenceOf } from '../evidence-of.ts';
import type { Finder } from '../open-finder.ts';
import { rankText } from '../rank-text.ts';
import { readQuery } from '../read-query.ts';
import type { FinderEntry } from '../types.ts';

/**
 * How much must speak for a query being about us. Every sixth way of asking is kept back while a finder learns from the
 * others: what it then hears in those tells how much of our own speech it misses, however much there is to learn from.
 */
export function leastEvidence(
  entries: readonly FinderEntry[],
  learn: (part: readonly FinderEntry[]) => Finder,
): number {
  const finder = learn(entries.map((entry) => ({ ...entry, asks: entry.asks.filter((_, place) => !keptBack(place)) })));
  const heard = entries
    .flatMap(({ asks }) => asks.filter((_, place) => keptBack(place)))
    .flatMap((ask) => {
      const terms = readQuery(finder, ask);
      const [best] = rankText(finder, ask, terms);
      return best ? [evidenceOf(finder, ask, terms, best)] : [];
    })
    .toSorted((one, other) => one - other);
  return heard[Math.floor(heard.length * MISSED)] ?? 0;
}

function keptBack(place: number): boolean {
  return place % 6 === 1;
}

// Our ways of asking are harder than what readers type: as many of those kept back may be missed, see docs/decisions/0008-how-the-finder-ranks.md.
const MISSED = 0.2;
