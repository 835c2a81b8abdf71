import type { QueryRow } from './read-queries.ts';

/** How often a page that answers stands among the first 1, 3 and 10, and the mean of one over its place. */
export interface Figures {
  readonly queries: number;
  readonly at1: number;
  readonly at3: number;
  readonly at10: number;
  readonly mrr: number;
}

/** A query with what a search ranked for it, best first. */
export interface Answered {
  readonly row: QueryRow;
  readonly ranked: readonly string[];
}

/** The figures of one search over some queries, each between 0 and 1. */
export function figuresOf(answers: readonly Answered[]): Figures {
  const places = answers.map(placeOf);
  const part = (good: number): number => (answers.length === 0 ? 0 : good / answers.length);
  const within = (most: number): number => part(places.filter((place) => place <= most).length);
  return {
    queries: answers.length,
    at1: within(1),
    at3: within(3),
    at10: within(10),
    mrr: part(places.reduce((sum, place) => sum + 1 / place, 0)),
  };
}

/** The place of the first page that answers, from 1; infinite if there is none. */
export function placeOf({ row, ranked }: Answered): number {
  const place = ranked.findIndex((id) => row.wanted.includes(id));
  return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}
