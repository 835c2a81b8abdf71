import { expect, test } from 'vitest';
import { typicalTimes } from './typical-times.ts';

const tap = (what: string, took: number) => ({ what, took });

test('of each tap the middle one of its times counts, whatever else fell on one run', () => {
  const runs = [
    [tap('start', 40), tap('next', 24)],
    [tap('start', 200), tap('next', 32)],
    [tap('start', 48), tap('next', 160)],
  ];
  expect(typicalTimes(runs)).toEqual([tap('start', 48), tap('next', 32)]);
});

test('the second tap on the same thing is another tap', () => {
  const runs = [
    [tap('next', 24), tap('next', 80)],
    [tap('next', 24), tap('next', 96)],
    [tap('next', 32), tap('next', 80)],
  ];
  expect(typicalTimes(runs)).toEqual([tap('next', 24), tap('next', 80)]);
});

test('a tap that most runs answered under the threshold is not in the figures', () => {
  expect(typicalTimes([[tap('tick', 24)], [], []])).toEqual([]);
});
