import { describe, expect, test } from 'vitest';
import { dayInWords, dayNumber, isoDay, monthDayOf, weekdayOf } from './days.ts';

describe('a day as a number', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2026-03-03', 20_515],
    ['2028-02-29', 21_243],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i, and back', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
  });

  test.each([
    [''],
    ['soon'],
    ['2026-02-30'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-3-3'],
    ['03/03/2026'],
    ['2026-03'],
    ['2026-03-03T08:00'],
    [' 2026-03-03'],
    ['2026-03-03\n'],
    ['+012026-03'],
  ])('%j is no day of the calendar', (text) => {
    expect(dayNumber(text)).toBeNull();
    expect(dayInWords(text)).toBeNull();
  });
});

describe('a day in words', () => {
  test.each([
    ['2026-01-04', 'Sunday 4 January'],
    ['2026-02-02', 'Monday 2 February'],
    ['2026-03-03', 'Tuesday 3 March'],
    ['2026-04-01', 'Wednesday 1 April'],
    ['2026-05-07', 'Thursday 7 May'],
    ['2026-06-05', 'Friday 5 June'],
    ['2026-07-04', 'Saturday 4 July'],
    ['2026-08-31', 'Monday 31 August'],
    ['2026-09-01', 'Tuesday 1 September'],
    ['2026-10-31', 'Saturday 31 October'],
    ['2026-11-30', 'Monday 30 November'],
    ['2026-12-25', 'Friday 25 December'],
    ['1969-12-31', 'Wednesday 31 December'],
    ['1969-12-27', 'Saturday 27 December'],
  ])('%s is a %s', (iso, words) => {
    expect(dayInWords(iso)).toBe(words);
  });

  test('its parts can be asked for alone', () => {
    expect([weekdayOf(0), monthDayOf(0)]).toEqual(['Thursday', { month: 'January', date: 1 }]);
    expect([weekdayOf(20_515), monthDayOf(20_515)]).toEqual(['Tuesday', { month: 'March', date: 3 }]);
  });
});
