import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

test.each([
  ['{"version":1}', { version: 1 }],
  ['null', null],
  ['"late"', 'late'],
])('%s has its value', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each(['', '{"ver', 'late', 'undefined'])('no JSON gives nothing, and stops nothing: %j', (text) => {
  expect(parseJson(text)).toBeUndefined();
});
