import { dayNumber, isoDay } from '../calendar/days.ts';
import type { PlanDue } from './plan.ts';

/** The day a step of the plan is for, or null when a day it counts from is not in the calendar. */
export function planDay({ from, days, working }: PlanDue, today: string): string | null {
  const start = dayNumber(from ?? today);
  if (start === null) return null;
  return isoDay(working ? afterWorkingDays(start, days) : start + days);
}

/** Monday to Friday are counted. Public holidays differ from place to place, and we do not know the place. */
function afterWorkingDays(start: number, days: number): number {
  let day = start;
  for (let left = days; left > 0;) {
    day += 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

// Day 0 of 1970 was a Thursday, so the weekend starts two days later.
function isWorkingDay(day: number): boolean {
  return (((day - 2) % 7) + 7) % 7 > 1;
}
