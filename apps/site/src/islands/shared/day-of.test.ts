import { expect, test } from 'vitest';
import { dayOf, timeOf } from './day-of.ts';

test.each([
  ['a morning in March', new Date(2026, 2, 4, 7, 5, 59), '2026-03-04', '07:05'],
  ['the first minute of a year', new Date(2027, 0, 1), '2027-01-01', '00:00'],
  ['the last minute of one', new Date(2026, 11, 31, 23, 59, 59), '2026-12-31', '23:59'],
])('%s is written by the calendar and the clock of this device', (_, now, day, time) => {
  expect([dayOf(now), timeOf(now)]).toEqual([day, time]);
});
