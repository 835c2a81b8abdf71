import { expect, test } from 'vitest';
import { day, when } from './when.ts';

const thisYear = new Date().getFullYear();

test('a day as one would say it, with the year only when it is another', () => {
  expect(day('2020-03-12')).toBe('Thursday 12 March 2020');
  expect(day(`${thisYear}-03-12`)).toMatch(/^[A-Z][a-z]+day 12 March$/);
});

test('a time in the time of the device', () => {
  const local = new Date(2020, 2, 3, 22, 50).toISOString();
  expect(when(local)).toBe('Tuesday 3 March 2020, 22:50');
});

test.each(['', 'Thursday', '<img>', '2020-99-99'])('what is no time stands as it is: %j', (text) => {
  expect(when(text)).toBe(text);
  expect(day(text)).toBe(text);
});
