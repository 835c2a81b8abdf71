import { dayNumber } from '../calendar/days.ts';
import type { FollowUpFacts } from './facts.ts';

/** An interview on Tuesday 3 March 2026 of which nothing else is known, but for what a test gives. */
export const facts = (given: Partial<FollowUpFacts> = {}): FollowUpFacts => ({
  interview: dayNumber('2026-03-03') ?? NaN,
  promised: null,
  agency: false,
  noContact: false,
  place: null,
  nudged: null,
  refused: null,
  ...given,
});
