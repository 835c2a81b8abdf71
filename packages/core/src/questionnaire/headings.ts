import type { Slot } from './types.ts';

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
