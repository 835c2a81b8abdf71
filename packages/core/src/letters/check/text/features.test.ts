import { describe, expect, it } from 'vitest';
import { beginningsOf, featuresOf } from './features.ts';

const FAMILIES = 'fear nervou afrai\nfood soup brea';

describe('beginningsOf', () => {
  it.each([
    ['Embarrassing, embarrassed, embarrasses', ['embarr', 'embarr', 'embarr']],
    ['walking walked walks walk', ['walk', 'walk', 'walk', 'walk']],
    ['quickly quick', ['quick', 'quick']],
    ['likes liked like', ['lik', 'lik', 'lik']],
    ['worry hoped', ['worr', 'hop']],
    ['used to bed by his', ['used', 'to', 'bed', 'by', 'his']],
    ['Crêpes', ['crêp']],
    ['inglenook edge', ['inglen', 'edg']],
  ])('cuts the words of %j to their beginnings, without their endings', (words, beginnings) => {
    expect(beginningsOf(words)).toEqual(beginnings);
  });

  it('takes “not” out of a short form, and the short form of a verb for itself', () => {
    expect(beginningsOf("I can't, I'd")).toEqual(['i', 'ca', 'not', 'i', 'd']);
    expect(beginningsOf("you've isn'tx o'clock")).toEqual(['you', 've', 'isn', 'tx', 'o', 'clock']);
  });

  it('takes every number for the same, and keeps the marks that ask and call', () => {
    expect(beginningsOf('£4,000 in 2021?')).toEqual(['#', 'in', '#', '?']);
    expect(beginningsOf('at 9:30, $5 or €6.50!')).toEqual(['at', '#', '#', 'or', '#', '!']);
  });

  it('has nothing where there are no words', () => {
    expect(beginningsOf(' – … ')).toEqual([]);
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

  it.each([
    ['afraid of the soup', ['=fear', '=food']],
    ['soup and bread', ['=food', '==food']],
    ['soup, soup and bread', ['=food', '==food']],
    ['soup and tea', ['=food']],
    ['tea and fear', []],
  ])('says which families the words of %j are of, and when there are two of one', (sentence, families) => {
    // A list of its own for each sentence: one that was read before is not read again.
    const found = [...featuresOf(sentence, `${FAMILIES}\nother ${sentence.replaceAll(' ', '')}`)];
    expect(found.filter((feature) => /=(?:fear|food)/.test(feature))).toEqual(families);
  });

  it('gives a family that stands in two lines the word of the later one', () => {
    expect([...featuresOf('soup', 'warm soup\nfood soup')]).toEqual(['soup', '=food', '=short']);
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
