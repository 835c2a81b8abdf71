import { dayNumber, isoDay } from '../calendar/days.ts';
import { afterWorkingDays } from '../calendar/working-days.ts';
import type { PlanDue } from './plan.ts';

/** The day a step of the plan is for, or null when a day it counts from is not in the calendar. */
export function planDay({ from, days, working }: PlanDue, today: string): string | null {
  const start = dayNumber(from ?? today);
  if (start === null) return null;
  return isoDay(working ? afterWorkingDays(start, days, noHoliday) : start + days);
}

// Public holidays differ from place to place, and a questionnaire does not ask for the place.
const noHoliday = (): boolean => false;
