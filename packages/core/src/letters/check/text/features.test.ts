import { describe, expect, it } from 'vitest';
import { beginningsOf, featuresOf } from './features.ts';

const FAMILIES = 'fear nervou afrai\nfood soup brea';

describe('beginningsOf', () => {
  it('cuts a word to its beginning, without its ending', () => {
    expect(beginningsOf('Embarrassing, embarrassed, embarrasses')).toEqual(['embarr', 'embarr', 'embarr']);
    expect(beginningsOf('used to bed')).toEqual(['used', 'to', 'bed']);
  });

  it('takes “not” out of a short form, and the short form of a verb for itself', () => {
    expect(beginningsOf("I can't, I'd")).toEqual(['i', 'ca', 'not', 'i', 'd']);
  });

  it('takes every number for the same, and keeps the marks that ask and call', () => {
    expect(beginningsOf('£4,000 in 2021?')).toEqual(['#', 'in', '#', '?']);
  });
});

describe('featuresOf', () => {
  it('has the words, their neighbours, and the neighbours but one', () => {
    expect([...featuresOf('so warm now', FAMILIES)]).toEqual([
      'so',
      'so warm',
      'so * now',
      'warm',
      'warm now',
      'now',
      '=short',
    ]);
  });

  it('says which family a word is of, and when there are two of it', () => {
    expect(featuresOf('afraid of the soup', FAMILIES)).toContain('=fear');
    expect(featuresOf('afraid of the soup', FAMILIES)).toContain('=food');
    expect(featuresOf('soup and bread', FAMILIES)).toContain('==food');
    expect(featuresOf('soup and tea', FAMILIES)).not.toContain('==food');
  });

  it.each([
    [7, '=short'],
    [8, '=middling'],
    [19, '=middling'],
    [20, '=long'],
  ])('says of %i words that the sentence is %s', (count, size) => {
    expect(featuresOf('hen '.repeat(count), FAMILIES)).toContain(size);
  });
});
