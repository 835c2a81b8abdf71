import { expect, test } from 'vitest';
import { lowerFirst } from './lower-first.ts';

test.each([
  ['The rota', 'the rota'],
  ['It’s the rota', 'it’s the rota'],
  ["It's the rota", "it's the rota"],
  ['A rota', 'a rota'],
  ['Working', 'working'],
  ['Giving the talk', 'giving the talk'],
  ['Naming names', 'naming names'],
  ['Answering The Times', 'answering The Times'],
])('%j: a capital that a phone put there goes: %j', (line, words) => {
  expect(lowerFirst(line)).toBe(words);
});

test.each([
  ['a name', 'Reading station'],
  ['initials', 'IT support'],
  ['a name with a dash', 'The-Wren brand'],
  ['a capital further on', 'what The Times said'],
  ['a capital behind a mark', '“The rota”'],
  ['no capital', 'the rota'],
  ['nothing', ''],
])('%s stays: %j', (_, line) => {
  expect(lowerFirst(line)).toBe(line);
});
