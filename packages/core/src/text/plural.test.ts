import { expect, test } from 'vitest';
import { plural } from './plural.ts';

test.each([
  [0, '0 dates'],
  [1, '1 date'],
  [2, '2 dates'],
])('%i makes %s', (count, said) => expect(plural(count, 'date')).toBe(said));

test('a plural of its own is taken as it is', () => expect(plural(2, 'story', 'stories')).toBe('2 stories'));
