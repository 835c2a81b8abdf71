import { dayNumber } from '../calendar/days.ts';
import type { IsHoliday } from '../calendar/working-days.ts';
import type { PlaceId, Whereabouts } from './places.ts';

/** The last year the list below holds. Beyond it the reader is told that no holiday is counted. */
export const HOLIDAYS_UNTIL = 2028;

/** Tells the public holidays of a place, or of none where we know none. */
export function holidaysOf(place: Whereabouts | null): IsHoliday {
  const days = place === null || place === 'elsewhere' ? new Set<number>() : daysOf(place);
  return (day) => days.has(day);
}

function daysOf(place: PlaceId): ReadonlySet<number> {
  const years = Object.entries(DAYS[place]);
  return new Set(years.flatMap(([year, days]) => days.split(' ').map((day) => dayNumber(`${year}-${day}`) ?? NaN)));
}

// The day off work, which is not always the day of the feast. UK: the lists at gov.uk/bank-holidays, and for 2028 the same
// rules of the Banking and Financial Dealings Act 1971; a day that a government adds later is not in here. Scotland 2026
// has one such day, 15 June. US: the federal holidays of 5 U.S.C. 6103 with their days in lieu; many firms give fewer.
const DAYS: Readonly<Record<PlaceId, Readonly<Record<number, string>>>> = {
  'england-wales': {
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  'northern-ireland': {
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
  us: {
    2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
    2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
    2028: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  },
};
