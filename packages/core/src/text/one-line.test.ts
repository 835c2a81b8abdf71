import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

test.each([
  ['a line end', 'one\r\ntwo'],
  ['a line separator', 'one\u2028two'],
  ['a sign that cannot be seen', 'one\u0000\u0085two'],
  ['spaces of any kind', '  one \t\u00A0 two '],
])('brings words with %s onto one line', (_, words) => expect(oneLine(words)).toBe('one two'));
