import type { Row } from '../types.ts';

/** A row in whole numbers small enough to send. A page that says a term can always be found by it. */
export function roundedRow({ pages, weights }: Row): Row {
  return { pages, weights: weights.map((weight) => Math.max(1, Math.min(LOUDEST, Math.round(weight / STEP)))) };
}

/** What one step of a sent weight stands for. */
export const STEP = 0.5;

const LOUDEST = 20;
