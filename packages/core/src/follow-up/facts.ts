import { dayNumber } from '../calendar/days.ts';
import type { Whereabouts } from './places.ts';
import type { FollowUpPart } from './part.ts';

/** What the dates are worked out from. Days are day numbers. */
export interface FollowUpFacts {
  readonly interview: number;
  /** The day they named, or null when they named none. */
  readonly promised: number | null;
  readonly agency: boolean;
  readonly noContact: boolean;
  readonly place: Whereabouts | null;
  readonly nudged: number | null;
  readonly refused: number | null;
}

/** A field that keeps the dates from being worked out, and what to do about it. */
export interface FactProblem {
  readonly field: 'interview' | 'named' | 'promised' | 'sinceDay';
  readonly message: string;
}

/** Reads the answers as facts, or says what is missing. `today` is a day number. */
export function followUpFacts(
  part: FollowUpPart,
  today: number,
): { readonly facts: FollowUpFacts } | { readonly problems: readonly FactProblem[] } {
  const interview = dayNumber(part.interview);
  const promised = part.named === 'day' && part.since !== 'refused' ? dayNumber(part.promised) : null;
  const since = dayNumber(part.sinceDay);
  const problems = problemsOf(part, { interview, promised, since, today });
  if (interview === null || problems.length > 0) return { problems };
  return {
    facts: {
      interview,
      promised,
      agency: part.also.includes('agency'),
      noContact: part.also.includes('no-contact'),
      place: part.place,
      nudged: part.since === 'nudged' ? since : null,
      refused: part.since === 'refused' ? since : null,
    },
  };
}

interface Days {
  readonly interview: number | null;
  readonly promised: number | null;
  readonly since: number | null;
  readonly today: number;
}

function problemsOf(part: FollowUpPart, { interview, promised, since, today }: Days): readonly FactProblem[] {
  const problems: FactProblem[] = [];
  const asksForDay = part.since !== 'refused';
  if (interview === null) problems.push({ field: 'interview', message: 'Add the day of the interview' });
  if (asksForDay && part.named === null) problems.push({ field: 'named', message: 'Choose whether they named a day' });
  if (asksForDay && part.named === 'day' && promised === null) {
    problems.push({ field: 'promised', message: 'Add the day they named' });
  }
  if (interview !== null && promised !== null && promised < interview) {
    problems.push({ field: 'promised', message: BEFORE });
  }
  if (part.since !== 'nothing') {
    if (since === null) problems.push({ field: 'sinceDay', message: 'Add the day it happened' });
    else if (interview !== null && since < interview) problems.push({ field: 'sinceDay', message: BEFORE });
    else if (since > today) problems.push({ field: 'sinceDay', message: 'Choose today or a day before it' });
  }
  return problems;
}

const BEFORE = 'That day is before the interview. Check both.';
