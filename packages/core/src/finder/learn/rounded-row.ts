import type { Row } from '../types.ts';
import { worthOf } from '../worth-of.ts';

/** A row in whole numbers small enough to send, without what is too quiet to change an answer. */
export function roundedRow({ pages, weights }: Row, of: number): Row {
  const loud = pages.flatMap((page, place) => {
    const weight = weights[place] ?? 0;
    return weight < LEAST ? [] : [{ page, weight }];
  });
  // A term that keeps to fewer pages is taken to tell more than it was learned with.
  const tells = worthOf(pages.length, of) / worthOf(loud.length, of);
  return {
    pages: loud.map(({ page }) => page),
    weights: loud.map(({ weight }) => Math.max(1, Math.min(LOUDEST, Math.round((weight * tells) / STEP)))),
  };
}

/** What one step of a sent weight stands for. */
export const STEP = 0.75;

const LEAST = 0.8;
const LOUDEST = 20;
