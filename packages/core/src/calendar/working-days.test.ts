import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from './days.ts';
import { afterWorkingDays, holidaysBetween, isWorkingDay, workingDayFrom } from './working-days.ts';

const on = (iso: string): number => dayNumber(iso) ?? NaN;
// Easter 2026 and a feast on a Saturday, where no day off is due.
const off = new Set(['2026-04-03', '2026-04-06', '2026-04-11'].map(on));
const isHoliday = (day: number): boolean => off.has(day);

test.each([
  ['Monday', '2026-03-02', true],
  ['Tuesday', '2026-03-03', true],
  ['Wednesday', '2026-03-04', true],
  ['Thursday', '2026-03-05', true],
  ['Friday', '2026-03-06', true],
  ['Saturday', '2026-03-07', false],
  ['Sunday', '2026-03-08', false],
  ['a Friday before 1970', '1969-12-26', true],
  ['a Saturday before 1970', '1969-12-27', false],
  ['a Sunday before 1970', '1969-12-28', false],
  ['a Monday before 1970', '1969-12-29', true],
  ['Good Friday', '2026-04-03', false],
  ['a feast on a Saturday', '2026-04-11', false],
])('%s, %s, is a working day: %s', (_, day, expected) => {
  expect(isWorkingDay(on(day), isHoliday)).toBe(expected);
});

test.each([
  ['no working day after it is the day itself', '2026-03-07', 0, '2026-03-07'],
  ['one after a Tuesday', '2026-03-03', 1, '2026-03-04'],
  ['one after a Friday', '2026-03-06', 1, '2026-03-09'],
  ['one after a Saturday', '2026-03-07', 1, '2026-03-09'],
  ['five are a week', '2026-03-03', 5, '2026-03-10'],
  ['over Easter', '2026-04-02', 2, '2026-04-08'],
])('%s', (_, start, count, expected) => {
  expect(isoDay(afterWorkingDays(on(start), count, isHoliday))).toBe(expected);
});

test.each([
  ['a working day stays', '2026-04-02', '2026-04-02'],
  ['a Sunday goes on to Monday', '2026-03-08', '2026-03-09'],
  ['Good Friday goes on to Tuesday', '2026-04-03', '2026-04-07'],
])('%s', (_, day, expected) => {
  expect(isoDay(workingDayFrom(on(day), isHoliday))).toBe(expected);
});

describe('the holidays that moved a date', () => {
  test.each([
    ['all between two days, a feast on a Saturday left out', '2026-04-01', '2026-04-30', ['2026-04-03', '2026-04-06']],
    ['the day one counts from is left out', '2026-04-03', '2026-04-05', []],
    ['the last day is in', '2026-04-02', '2026-04-03', ['2026-04-03']],
    ['working days and weekends are none', '2026-03-02', '2026-03-15', []],
    ['none within one day', '2026-04-03', '2026-04-03', []],
    ['none backwards', '2026-04-30', '2026-04-01', []],
  ])('%s', (_, start, end, expected) => {
    expect(holidaysBetween(on(start), on(end), isHoliday).map(isoDay)).toEqual(expected);
  });
});
