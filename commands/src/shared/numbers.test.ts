import { expect, test } from 'vitest';
import { median, withSpread } from './numbers.ts';

test('the middle of an even number of figures lies between the two middle ones', () => {
  expect(median([4, 1, 3, 10])).toBe(3.5);
  expect(median([9, 1, 2])).toBe(2);
});

test('a spread is told where there is one', () => {
  expect(withSpread([96, 100, 97])).toBe('97 (96–100)');
  expect(withSpread([5, 5])).toBe('5');
  expect(withSpread([0.25, 0.75], 2)).toBe('0.50 (0.25–0.75)');
});
