import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '../calendar/days.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { holidaysOf, HOLIDAYS_UNTIL } from './holidays.ts';
import { type PlaceId, placeIds } from './places.ts';

// A library that others keep, asked the same question. It is far too large to send to a reader, so it proves the list
// instead (docs/decisions/0022-a-library-proves-the-holidays.md).
const LIBRARY: Readonly<Record<PlaceId, Holidays>> = {
  'england-wales': new Holidays('GB', 'ENG'),
  scotland: new Holidays('GB', 'SCT'),
  'northern-ireland': new Holidays('GB', 'NIR'),
  us: new Holidays('US'),
};
// What the library does not know: a day given once, by proclamation, for the football of 2026.
const GIVEN_ONCE: Readonly<Partial<Record<PlaceId, readonly string[]>>> = { scotland: ['2026-06-15'] };
const YEARS = Array.from({ length: HOLIDAYS_UNTIL - 2025 }, (_, index) => 2026 + index);

describe.each(placeIds)('the holidays in %s', (place) => {
  test.each(YEARS)('%i: the weekdays off are those of the library', (year) => {
    const theirs = LIBRARY[place]
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10));
    const given = (GIVEN_ONCE[place] ?? []).filter((day) => day.startsWith(`${year}-`));
    expect(weekdaysOff(year, place)).toEqual(weekdays([...new Set([...theirs, ...given])]));
  });

  test('no holiday is listed on a weekend, where it would change nothing', () => {
    const isHoliday = holidaysOf(place);
    const none = (): boolean => false;
    expect(daysOf(2026, HOLIDAYS_UNTIL).filter((day) => isHoliday(day) && !isWorkingDay(day, none))).toEqual([]);
  });
});

function weekdaysOff(year: number, place: PlaceId): readonly string[] {
  return daysOf(year, year).filter(holidaysOf(place)).map(isoDay);
}

function weekdays(days: readonly string[]): readonly string[] {
  return days.filter((day) => isWorkingDay(dayNumber(day) ?? 0, () => false)).toSorted();
}

function daysOf(first: number, last: number): readonly number[] {
  const start = dayNumber(`${first}-01-01`) ?? 0;
  const end = dayNumber(`${last + 1}-01-01`) ?? 0;
  return Array.from({ length: end - start }, (_, index) => start + index);
}
