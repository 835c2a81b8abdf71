/** The weekdays from Sunday, as the calendar counts them. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** A day in milliseconds. */
export const dayMs = 86_400_000;

/** A calendar day as whole days since 1970, or `null` when the text is not a real ISO date. */
export function dayNumber(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return time / dayMs;
}

/** The ISO date of a day number, the way back from `dayNumber`. */
export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The weekday of a day number. Day 0 of 1970 was a Thursday. */
export function weekdayOf(day: number): string {
  return weekdays[(((day + 4) % 7) + 7) % 7] ?? '';
}

/** The month's name and the day in it. */
export function monthDayOf(day: number): { month: string; date: number } {
  const at = new Date(day * dayMs);
  return { month: months[at.getUTCMonth()] ?? '', date: at.getUTCDate() };
}

/** “Thursday 12 March” for 2026-03-12; null for a day that is not in the calendar. */
export function dayInWords(iso: string): string | null {
  const day = dayNumber(iso);
  if (day === null) return null;
  const { month, date } = monthDayOf(day);
  return `${weekdayOf(day)} ${date} ${month}`;
}
