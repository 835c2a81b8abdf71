import { describe, expect, it } from 'vitest';
import { finishedWord } from './finished-word.ts';
import { nearestKnown } from './nearest-known.ts';
import { stemOf } from './stem-of.ts';

const known = new Map([
  ['interv', 40],
  ['nervou', 9],
  ['lat', 7],
  ['voic', 6],
  ['offer', 8],
  ['total', 3],
  ['rambl', 5],
  ['ramp', 1],
  ['reject', 4],
  ['reflec', 1],
  ['embarr', 2],
]);

describe('nearestKnown', () => {
  it.each([
    ['interveiw', 'interv'],
    ['itnerview', 'interv'],
    ['nervuos', 'nervou'],
    ['rejetcion', 'reject'],
    ['embarassed', 'embarr'],
    ['voise', 'voic'],
    ['ofer', 'offer'],
    ['totaly', 'total'],
  ])('mends %s', (typed, meant) => {
    expect(nearestKnown(typed, known)).toBe(meant);
  });

  it.each(['over', 'late', 'date', 'lat', 'pizza', '2026', 'xyzzyplugh'])('leaves %s as it is', (typed) => {
    expect(nearestKnown(typed, known)).toBe(stemOf(typed));
  });
});

describe('finishedWord', () => {
  it.each([
    ['inter', 'interv'],
    ['ram', 'rambl'],
    ['re', 're'],
    ['late', 'lat'],
    ['nervuos', 'nervou'],
  ])('takes %s for %s', (begun, meant) => {
    expect(finishedWord(begun, known)).toBe(meant);
  });
});
