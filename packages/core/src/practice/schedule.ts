import { dayNumber, isoDay } from '../calendar/days.ts';

/** When a question comes again: a day, or that it is enough. */
export type Next = { readonly kind: 'day'; readonly day: string; readonly why: string } | { readonly kind: 'enough' };

/**
 * The schedule of our guide: day one, in two days, and the day before the interview
 * (docs/decisions/0015-a-small-schedule-for-practice.md). `days`: when it was practised, oldest first.
 */
export function nextTime(days: readonly string[], today: string, interview: string): Next {
  const last = dayNumber(days.at(-1) ?? '');
  if (last === null) return { kind: 'day', day: today, why: 'It is new.' };
  const meeting = dayNumber(interview);
  const eve = meeting === null || meeting <= last ? null : meeting - 1;
  // An interview tomorrow: what was said today is enough.
  if (eve !== null && eve <= last) return { kind: 'enough' };
  if (days.length >= ENOUGH && eve === null) return { kind: 'enough' };
  const gap = last + (days.length === 1 ? GAP : LONGER_GAP);
  if (eve !== null && (days.length > 1 || gap >= eve)) {
    return { kind: 'day', day: isoDay(eve), why: 'The day before the interview.' };
  }
  return { kind: 'day', day: isoDay(gap), why: 'A gap of some days helps it stay.' };
}

/** True when it is to be practised today. A day that went by is no debt: it is simply today. */
export function isDue(days: readonly string[], today: string, interview: string): boolean {
  const next = nextTime(days, today, interview);
  return next.kind === 'day' && next.day <= today;
}

const GAP = 2;
const LONGER_GAP = 5;
const ENOUGH = 3;
