import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { mixedSpelling } from './mixed-spelling.ts';

describe('mixed-spelling', () => {
  it.each([
    'The school programme needs more labor.',
    'I liked the color of the centre.',
    'I apologise for the gray ink on the catalog.',
  ])('sees %j', (words) => {
    expect(tryRule(mixedSpelling, words)).not.toEqual([]);
  });

  it.each([
    'I organize the colour charts.',
    'I have written a program for the centre.',
    'The color of the center was gray.',
    'I like Pearl Harbor and the colour of it.',
    'We organised the catalogue of tyres.',
    'I traveled to the theater to see the catalog.',
    'The meter on the wall is read by the Labour club.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(mixedSpelling, words)).toEqual([]);
  });
});
