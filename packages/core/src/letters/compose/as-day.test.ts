import { expect, test } from 'vitest';
import { asDay } from './as-day.ts';

test.each([
  ['2026-03-05', 'uk', 'near', 'Thursday'],
  ['2026-02-27', 'uk', 'near', 'Friday'],
  ['2026-02-26', 'uk', 'near', 'Thursday 26 February'],
  ['2026-02-26', 'us', 'near', 'Thursday, February 26'],
  ['2026-03-06', 'uk', 'near', 'Friday 6 March'],
  ['2026-03-05', 'uk', 'full', 'Thursday 5 March'],
  ['2024-02-29', 'uk', 'near', 'Thursday 29 February'],
  ['2026-02-29', 'uk', 'near', ''],
  ['', 'us', 'full', ''],
  ['2026-03-12', 'us', 'full', 'Thursday, March 12'],
] as const)('%s in %s words, %s, is %j', (iso, words, how, written) =>
  expect(asDay(iso, words, '2026-03-05', how)).toBe(written),
);

test('without a known today the whole date is named', () =>
  expect(asDay('2026-03-05', 'uk', '', 'near')).toBe('Thursday 5 March'));
