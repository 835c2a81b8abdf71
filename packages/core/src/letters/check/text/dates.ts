import { weekdays } from '../../../calendar/days.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = 86_400_000;

/** The weekday of an ISO date; undefined where there is no such date. */
export function weekdayOf(iso: string): string | undefined {
  return weekdays[new Date(`${iso.slice(0, 10)}T00:00Z`).getUTCDay()];
}

/** The weekday of a day and month: in the year given, else in the year that puts it nearest to the known date. */
export function weekdayNear(
  day: number,
  month: string,
  year: string | undefined,
  known: string | undefined,
): string | undefined {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const near = known ? Date.parse(`${known.slice(0, 10)}T00:00Z`) : Number.NaN;
  const from = new Date(near).getUTCFullYear();
  const years = year ? [Number(year)] : Number.isNaN(near) ? [] : [from - 1, from, from + 1];
  const dates = years.map((each) => new Date(Date.UTC(each, index, day))).filter((date) => date.getUTCDate() === day);
  const best = dates.sort((a, b) => Math.abs(a.getTime() - near) - Math.abs(b.getTime() - near))[0];
  // Without a year, a date half a year away could belong to either year.
  return best && (year || Math.abs(best.getTime() - near) < 150 * DAY) ? weekdays[best.getUTCDay()] : undefined;
}
