/** Tells a public holiday from another day, by day number. */
export type IsHoliday = (day: number) => boolean;

/** True from Monday to Friday, public holidays left out. */
export function isWorkingDay(day: number, isHoliday: IsHoliday): boolean {
  return isWeekday(day) && !isHoliday(day);
}

/** The day so many working days later. The day one counts from is not counted. */
export function afterWorkingDays(start: number, count: number, isHoliday: IsHoliday): number {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    if (isWorkingDay(day, isHoliday)) left -= 1;
  }
  return day;
}

/** The same day when it is a working day, else the next one. */
export function workingDayFrom(day: number, isHoliday: IsHoliday): number {
  return isWorkingDay(day, isHoliday) ? day : afterWorkingDays(day, 1, isHoliday);
}

/** The holidays that fall on a weekday after one day and up to another: those that moved a date. */
export function holidaysBetween(start: number, end: number, isHoliday: IsHoliday): readonly number[] {
  const days = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + 1 + index);
  return days.filter((day) => isWeekday(day) && isHoliday(day));
}

// Day 0 of 1970 was a Thursday, so the weekend starts two days later.
function isWeekday(day: number): boolean {
  return (((day - 2) % 7) + 7) % 7 > 1;
}
