import type { Condition } from './condition.ts';
import type { LinkWords } from './issue.ts';

export interface Entry {
  readonly when?: Condition;
  readonly say: string;
}

export interface Outcome extends Entry {
  readonly id: string;
  readonly lede: string;
}

export type Slot = 'now' | 'day' | 'date' | 'next';

export interface PlanEntry extends Entry {
  readonly id: string;
  readonly slot: Slot;
  readonly link?: LinkWords;
  /** One filled button at most is shown: the first entry that asks for it. */
  readonly main?: boolean;
  /** The day it is for, so that it can go into a calendar. */
  readonly due?: Due;
}

export interface ResultWords {
  readonly headings: Headings;
  /** Tried in order; the last one has no condition. */
  readonly outcomes: readonly Outcome[];
  /** Said when nothing went right in the answers. */
  readonly none_right: string;
  readonly none_issues: string;
  readonly level: string;
  readonly cannot_know: readonly Entry[];
  readonly gut: readonly Entry[];
  readonly plan: readonly PlanEntry[];
  readonly would_change: readonly Entry[];
  /** Ids of the evidence that the words above rest on. */
  readonly sources: readonly string[];
}

/** A day, counted from the day the plan is taken along or from a day the reader gave. */
export interface Due {
  /** What the calendar shows. A calendar is often shared, so it is discreet. */
  readonly title: string;
  readonly days: number;
  /** Counts Monday to Friday only. */
  readonly working?: boolean;
  /** The question that gave the day to count from; today if left out. */
  readonly after?: string;
}

/** The headings of a result. */
export interface Headings {
  readonly bands: string;
  readonly right: string;
  readonly issues: string;
  readonly not_yours: string;
  readonly cannot_know: string;
  readonly gut: string;
  readonly plan: string;
  readonly slots: Readonly<Record<Slot, string>>;
  readonly would_change: string;
  readonly answers: string;
}
