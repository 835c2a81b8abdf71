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

describe('one slip of the thumb', () => {
  const train = () => new Map(['train', 'phon', 'full', 'lat', 'street'].map((stem) => [stem, 1]));

  it.each<[string, string, string]>([
    ['traib', 'train', 'another letter'],
    ['trainn', 'train', 'a letter more'],
    ['tarin', 'train', 'two letters swapped'],
    ['xrain', 'train', 'the first letter, where the second is right'],
    ['phome', 'phon', 'a stem of four letters'],
    ['stret', 'street', 'a letter less'],
    ['streetx', 'street', 'behind six letters nothing is compared'],
    ['sxreeting', 'street', 'nor there behind a slip'],
  ])('in “%s” is taken for “%s”: %s', (typed, meant) => {
    expect(nearestKnown(typed, train())).toBe(meant);
  });

  it.each<[string, string, string]>([
    ['tran', 'tran', 'four letters may be many words'],
    ['ful', 'ful', 'three letters are left alone'],
    ['latke', 'latk', 'three letters are too few to be meant'],
    ['rtain', 'rtain', 'both of the first letters'],
    ['tra1n', 'tra1n', 'a number'],
    ['traxyn', 'traxyn', 'two slips'],
    ['trxan', 'trxan', 'two letters swapped, one of them another'],
    ['trixn', 'trixn', 'the other of them another'],
    ['trainers', 'traine', 'a longer word'],
    ['traimen', 'traime', 'a slip, and more behind a short stem'],
  ])('is not seen in “%s”, which stays “%s”: %s', (typed, stem) => {
    expect(nearestKnown(typed, train())).toBe(stem);
  });

  it('may lead to two words: to the one used more, and first to one that begins alike', () => {
    const many = new Map([
      ['trail', 1],
      ['train', 3],
      ['traid', 2],
      ['brail', 9],
    ]);
    expect(nearestKnown('traix', many)).toBe('train');
    expect(nearestKnown('braix', many)).toBe('brail');
    expect(nearestKnown('xrail', many)).toBe('brail');
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

  it('takes the first of two that are used as much', () => {
    const alike = new Map([
      ['rambl', 5],
      ['ramp', 5],
    ]);
    expect(finishedWord('ram', alike)).toBe('rambl');
  });
});
