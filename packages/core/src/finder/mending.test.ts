import { describe, expect, it } from 'vitest';
import { finishedWord } from './finished-word.ts';
import { nearestKnown } from './nearest-known.ts';

const known = new Map([
  ['interview', 40],
  ['nervous', 9],
  ['late', 7],
  ['rambl', 5],
  ['ramp', 1],
  ['rejection', 4],
  ['reflection', 1],
]);

describe('nearestKnown', () => {
  it.each([
    ['interveiw', 'interview'],
    ['nervuos', 'nervous'],
    ['rejectoin', 'rejection'],
  ])('mends %s', (typed, meant) => {
    expect(nearestKnown(typed, known)).toBe(meant);
  });

  it.each(['late', 'date', 'lat', 'pizza', '2026', 'xyzzyplugh'])('leaves %s as it is', (typed) => {
    expect(nearestKnown(typed, known)).toBe(typed);
  });
});

describe('finishedWord', () => {
  it.each([
    ['inter', 'interview'],
    ['ram', 'rambl'],
    ['re', 're'],
    ['late', 'late'],
    ['nervuos', 'nervous'],
  ])('takes %s for %s', (begun, meant) => {
    expect(finishedWord(begun, known)).toBe(meant);
  });
});
