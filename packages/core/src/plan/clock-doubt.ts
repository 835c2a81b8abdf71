import { dayMs } from '../calendar/days.ts';

/** Why the clock of a device cannot be right: the time it says, and a time something was saved at that lies after it, if there is one. */
export interface ClockDoubt {
  readonly now: string;
  readonly saved: string | null;
}

/**
 * Whether the clock of this device can be right. It cannot if it says a time before there was a Rebound, or if something was saved
 * here a day or more later than now: then it was wrong at that time, or is now. `now` and `saved` are ISO times.
 */
export function clockDoubt(now: string, saved: readonly string[]): ClockDoubt | null {
  const time = Date.parse(now);
  // A day of play: a journey across time zones is no fault of the clock.
  const later = saved
    .filter((each) => Date.parse(each) - time > dayMs)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other));
  const latest = later.at(-1) ?? null;
  return latest === null && time >= FIRST ? null : { now, saved: latest };
}

const FIRST = Date.parse('2026-01-01T00:00:00Z');
