import type { Row } from '../types.ts';

/** Where learning begins: a page that says a term often is spoken for a little more loudly, soon no longer. */
export function startingRow(said: ReadonlyMap<number, number>): Row {
  const pages = [...said.keys()].toSorted((one, other) => one - other);
  return { pages, weights: pages.map((page) => saturated(said.get(page) ?? 0)) };
}

function saturated(times: number): number {
  return (LOUDEST * times) / (times + HALF);
}

// What counting alone can give a term; said twice, it has half of that.
const LOUDEST = 1;
const HALF = 2;
