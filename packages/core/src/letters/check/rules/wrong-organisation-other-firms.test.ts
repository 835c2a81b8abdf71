import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody } from '../try-rule.ts';
import { wrongOrganisation } from './wrong-organisation.ts';

const seenIn = (body: string, facts: Facts): string[] =>
  findingsOf(wrongOrganisation, inBody(body), facts).map(({ at }) => at);
const hartley = (other: string, more: Facts = {}): Facts => ({
  organisation: 'Hartley Foods',
  otherOrganisations: [other],
  ...more,
});

describe('the name of another firm', () => {
  it.each<[why: string, words: string, other: string, at: string]>([
    ['inside a longer name', 'I like the Old Bramble Wines Cellar.', 'Bramble Wines', 'Bramble Wines'],
    ['that opens a sentence', 'Bramble Wines is where I hope to be.', 'Bramble Wines', 'Bramble Wines'],
    ['in capitals', 'I like BRAMBLE WINES.', 'Bramble Wines', 'BRAMBLE WINES'],
    ['without its “Ltd”', 'I like Bramble Wines.', 'Bramble Wines Ltd', 'Bramble Wines'],
    ['with an “and” for its sign', 'I like Kite and Harbour.', 'Kite & Harbour', 'Kite and Harbour'],
    ['with an accent too few', 'I like Cafe Bramble.', 'Café Bramble', 'Cafe Bramble'],
    ['with a hyphen', 'I would like to work at Kwik-Fit.', 'Kwik-Fit', 'Kwik-Fit'],
    ['with a hyphen too few', 'I would like to work at Kwik Fit.', 'Kwik-Fit', 'Kwik Fit'],
    ['with a hyphen too many', 'I would like to work at Kwik-Fit.', 'Kwik Fit', 'Kwik-Fit'],
    ['of two letters and a sign', 'I would like to work at B&Q.', 'B&Q', 'B&Q'],
    ['of the same, set apart', 'I would like to work at B & Q.', 'B&Q', 'B & Q'],
    ['with a sign inside', 'I like the M&S Food hall.', 'M&S Food', 'M&S Food'],
    ['that ends in “’s”', 'I would love to join Sainsbury’s.', 'Sainsbury’s', 'Sainsbury’s'],
    ['with “’s” inside', 'I would love to join King’s Books.', "King's Books", 'King’s Books'],
    ['in another’s shape of “’s”', 'I would love to join Sainsbury’s.', "Sainsbury's", 'Sainsbury’s'],
    ['and what it owns', 'I like Bramble Wines’s cellar.', 'Bramble Wines', 'Bramble Wines'],
    ['by its first word, with what that owns', 'I hope to work at Bramble’s.', 'Bramble Wines', 'Bramble'],
    ['by its first word, with a sign after it', 'I hope to work at Kite & stay.', 'Kite & Harbour', 'Kite'],
    ['by its first word, where “’s” belongs to it', 'I hope to work at King’s.', 'King’s Books', 'King’s'],
  ])('%s is seen, and the right one offered: %s', (_, words, other, at) => {
    expect(findingsOf(wrongOrganisation, inBody(words), hartley(other))).toEqual([
      { at, better: 'Hartley Foods', params: { other } },
    ]);
  });

  it('is reported wherever it stands, in the order of the text, and with what else is wrong', () => {
    expect(
      seenIn('I like Hartly Foods, Bramble Wines, Hartley Food and I like Next. I like Hartly Foods.', {
        organisation: 'Hartley Foods',
        otherOrganisations: ['Next', 'Bramble Wines'],
      }),
    ).toEqual(['Hartly Foods', 'Bramble Wines', 'Hartley Food', 'Next', 'Hartly Foods']);
  });

  it('that is also nearly the right one is reported once, as the other firm', () => {
    expect(findingsOf(wrongOrganisation, inBody('I like Hartley Fords.'), hartley('Hartley Fords'))).toEqual([
      { at: 'Hartley Fords', better: 'Hartley Foods', params: { other: 'Hartley Fords' } },
    ]);
  });

  it('in the greeting is seen too', () => {
    expect(
      findingsOf(wrongOrganisation, 'Dear Bramble Wines,\n\nThank you.\n\nSam', hartley('Bramble Wines')).map(
        ({ at }) => at,
      ),
    ).toEqual(['Bramble Wines']);
  });

  it.each<[string, Facts]>([
    ['not known', {}],
    ['empty', { organisation: '' }],
  ])('has nothing offered in its place where the right one is %s', (_, facts) => {
    const others = { ...facts, otherOrganisations: ['Bramble Wines'] };
    const found = [{ at: 'Bramble Wines', params: { other: 'Bramble Wines' } }];
    expect(findingsOf(wrongOrganisation, inBody('I want to join Bramble Wines.'), others)).toStrictEqual(found);
  });

  it.each<[why: string, words: string, facts: Facts]>([
    ['an empty line in the list of firms', 'A Kite and Harbour day it was.', hartley('')],
    ['the very firm, without its “Ltd”', 'I want to join Hartley Foods.', hartley('Hartley Foods Ltd')],
    ['the very firm, with its hyphen', 'I like Kwik-Fit.', { ...hartley('Kwik Fit'), organisation: 'Kwik-Fit' }],
    ['another name with the same first word', 'I like Bramble Yard.', hartley('Bramble Wines')],
    ['another name with the same last word', 'I like Argent Wines.', hartley('Bramble Wines')],
    ['half a name at the end of another', 'I like the Old Bramble.', hartley('Bramble Wines')],
  ])('is not %s', (_, words, facts) => {
    expect(seenIn(words, facts)).toEqual([]);
  });
});

describe('a firm whose name is one common word', () => {
  it.each([
    'At Next I would be glad to run the till.',
    'I like Next.',
    'Next’s windows are the best I know.',
    'Next sounds like the place for me.',
    'Next seems like the place for me.',
    'I would love to work for\nNext.',
  ])('is meant: %s', (words) => {
    expect(seenIn(words, hartley('Next'))).toEqual(['Next']);
  });

  it.each([
    'Next time I will bring it.',
    'Next week it sounds as if you are full.',
    'Next it’s the turn of the till.',
    'I read the notes of Next Generation with care.',
    'I read the notes of Big Next with care.',
    'I like it. The New Next sign was lit.',
  ])('is not meant: %s', (words) => {
    expect(seenIn(words, hartley('Next'))).toEqual([]);
  });
});

describe('the first word of another firm’s name, alone', () => {
  it.each([
    'I would be glad at Bramble.',
    'I would love to join Bramble.',
    'I think of joining Bramble.',
    'I would love to work for Bramble.',
    'I look forward to working for Bramble.',
    'I would be glad at the Bramble.',
    'I would be glad at  the  Bramble.',
    'I would be glad at\nBramble.',
    'I would be glad AT Bramble.',
  ])('is that firm after a word that takes a place of work: %j', (words) => {
    expect(findingsOf(wrongOrganisation, inBody(words), hartley('Bramble Wines'))).toEqual([
      { at: 'Bramble', better: 'Hartley Foods', params: { other: 'Bramble Wines' } },
    ]);
  });

  it('is that firm from four letters on', () => {
    expect(seenIn('I would love to join Kite.', hartley('Kite & Harbour'))).toEqual(['Kite']);
    expect(seenIn('I would love to join Fox.', hartley('Fox & Harbour'))).toEqual([]);
  });

  it.each<[why: string, words: string, more?: Facts]>([
    ['elsewhere', 'I like Bramble in a glass.'],
    ['some other name', 'I would love to join Tayside.'],
    ['a word further on', 'I would be glad at noon in Bramble.'],
    ['after the end of another word', 'I ate that Bramble.'],
    ['first of a longer name', 'I would love to join Bramble Yard.'],
    ['of the past', 'I worked at Bramble.'],
    ['one’s own', 'I would be glad to work for Bramble.', { sender: 'Sam Bramble' }],
    ['the reader’s', 'I would be glad to work for Bramble.', { recipient: 'Ms Bramble' }],
    ['of the job', 'I would be glad to join Bramble.', { role: 'Bramble Picker' }],
    ['of the right firm too', 'I would be glad to join Bramble.', { organisation: 'Bramble Books' }],
  ])('is left alone where it is %s', (_, words, more) => {
    expect(seenIn(words, hartley('Bramble Wines', more))).toEqual([]);
  });
});

describe('another firm that one may name', () => {
  const bramble = hartley('Bramble Wines');

  it('counts as past only within its own sentence, and not by the greeting', () => {
    expect(seenIn('I worked at Bramble Wines.', bramble)).toEqual([]);
    for (const stop of ['.', '!', '?'])
      expect(seenIn(`I worked at a mill${stop} I would love to join Bramble Wines.`, bramble)).toEqual([
        'Bramble Wines',
      ]);
    const text = 'Dear Ms Left,\n\nBramble Wines is my choice.\n\nSam';
    expect(findingsOf(wrongOrganisation, text, bramble)).toHaveLength(1);
  });

  it('counts as past by what follows it at once, unless one looks ahead', () => {
    expect(seenIn('Bramble Wines taught me to rack.', bramble)).toEqual([]);
    expect(seenIn('Bramble Wines is fine, and it taught me to rack.', bramble)).toEqual(['Bramble Wines']);
    expect(seenIn('I would love Bramble Wines for ten years.', bramble)).toEqual(['Bramble Wines']);
  });

  it.each<[words: string, kinds: readonly Facts['kind'][], free: boolean]>([
    ['I have accepted a post with Bramble Wines.', ['offer-decline', 'withdraw'], true],
    ['Bramble Wines came back to me.', ['offer-decline', 'withdraw'], true],
    ['I have accepted a post with Bramble Wines.', ['thanks', 'offer-accept', undefined], false],
    ['Bramble Wines came back to me.', ['thanks', 'offer-accept', undefined], false],
    ['I like Bramble Wines, which came back to me.', ['offer-decline', 'withdraw'], false],
  ])('in a “no”, may be the one that one goes to instead: %s', (words, kinds, free) => {
    for (const kind of kinds) expect(seenIn(words, { ...bramble, kind })).toEqual(free ? [] : ['Bramble Wines']);
  });
});
