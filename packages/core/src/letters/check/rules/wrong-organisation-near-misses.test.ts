import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody } from '../try-rule.ts';
import { wrongOrganisation } from './wrong-organisation.ts';

const found = (body: string, organisation: string, more: Facts = {}) =>
  findingsOf(wrongOrganisation, inBody(body), { organisation, ...more });

describe('a name of several words that is nearly the right one', () => {
  it.each<[written: string, right: string]>([
    ['Hartley Food', 'Hartley Foods'],
    ['Hartly Foods', 'Hartley Foods'],
    ['Hartley Cat', 'Hartley Car'],
    ['Hartley Batten', 'Hartley Butter'],
    ['Hartley Grits', 'Hartley Grains'],
    ['Hartley Grains', 'Hartley Grits'],
    ['Hartley Partials', 'Hartley Partners'],
    ['Hartley Restock', 'Hartley Restaurant'],
    ['Hartley Restaurant', 'Hartley Restock'],
    ['Stonebridge Capital', 'Stonegate Capital'],
    ['Hartly and Vine Books', 'Hartley & Vine Books'],
    ['Hartly and Vines Books', 'Hartley & Vine Books'],
    ['Kings College', "King's College"],
    ['King’s Collage', "King's College"],
  ])('“%s” is seen, and put right as “%s”', (written, right) => {
    const finding = { at: written, better: right, params: { right } };
    expect(found(`I liked the day at ${written} very much.`, right)).toEqual([finding]);
    expect(findingsOf(wrongOrganisation, `${written} is a fine place.`, { organisation: right })).toEqual([finding]);
  });

  it.each<[why: string, words: string, right: string]>([
    ['the right name', 'I liked the day at Hartley Foods.', 'Hartley Foods'],
    ['the right name, with what it owns', 'I liked Hartley Foods’s day.', 'Hartley Foods'],
    ['the right name, with “’s” inside', 'I liked the day at St Mary’s Hospital.', "St Mary's Hospital"],
    ['the same in capitals', 'I LIKED ST MARY’S HOSPITAL.', "St Mary's Hospital"],
    ['with a typed curly “’s”', "I liked the day at King's College London.", 'King’s College London'],
    ['with a sign inside', 'I liked the M&S Food hall, and M & S Food.', 'M&S Food'],
    ['half the right name', 'I liked the day at Hartley.', 'Hartley Foods'],
    ['another word instead', 'I liked the day at Hartley Works.', 'Hartley Foods'],
    ['another word of one beginning', 'I liked Hartley Parcels.', 'Hartley Partners'],
    ['four letters alike, and most of it not', 'I liked Hartley Restock.', 'Hartley Restaurants'],
    ['two letters off in a word of five', 'I liked Hartley Malts.', 'Hartley Mills'],
    ['a word of two letters', 'I liked Hartley Up.', 'Hartley Ups'],
    ['a word of two letters in the right name', 'I liked Hartley Ups.', 'Hartley Up'],
    ['a name of other words that are all alike', 'I liked Bartley Goods.', 'Hartley Foods'],
  ])('%s is none: %s', (_, words, right) => {
    expect(found(words, right)).toEqual([]);
  });

  it('is no matter in the greeting', () => {
    const facts = { organisation: 'Hartley Foods' };
    const letterTo = (name: string): string => `Dear ${name},\n\nThank you.\n\nSam`;
    expect(findingsOf(wrongOrganisation, letterTo('Hartley Food'), facts)).toEqual([]);
  });

  it('is put right without doubling its “the”', () => {
    const better = (words: string, right: string) => found(words, right).map((finding) => finding.better);
    expect(better('I liked the Hartly Mill.', 'The Hartley Mill')).toEqual(['Hartley Mill']);
    expect(better('I liked it. The Hartly Mill was warm.', 'the Hartley Mill')).toEqual(['Hartley Mill']);
    expect(better('I liked Hartly Mill.', 'The Hartley Mill')).toEqual(['The Hartley Mill']);
    expect(better('I liked the tea at Hartly Mill.', 'The Hartley Mill')).toEqual(['The Hartley Mill']);
    expect(better('I could breathe Hartly Mill.', 'The Hartley Mill')).toEqual(['The Hartley Mill']);
    expect(better('I liked the Over the Watter sign.', 'Over the Water')).toEqual(['Over the Water']);
  });
});

describe('the first word of the right name, misspelt', () => {
  it.each<[written: string, right: string]>([
    ['Brightwatter', 'Brightwater Energy'],
    ['Brihgtwater', 'Brightwater Energy'],
    ['Greyfrars', 'Greyfriar'],
    ['Merridean', 'Meridian Lighting'],
    ['Hartly', 'Hartley'],
    ['Ternn', 'Terns Lighting'],
  ])('“%s” for %s is seen; what was meant only the reader can say', (written, right) => {
    expect(found(`I liked the desk at ${written} very much.`, right)).toStrictEqual([
      { at: written, params: { right } },
    ]);
  });

  it.each<[why: string, words: string, right: string, more?: Facts]>([
    ['the right word', 'I liked Hartley very much.', 'Hartley Foods'],
    ['two letters off in a word of seven', 'I liked Hattly very much.', 'Hartley Foods'],
    ['three letters off in a long word', 'I liked Brihgtwatter very much.', 'Brightwater Energy'],
    ['one letter off in a word of four', 'I liked Torn very much.', 'Tern Lighting'],
    ['with another first letter', 'I liked Bartley very much.', 'Hartley Foods'],
    ['the first word of a sentence', 'I liked it. Kindly tell Tom.', 'Kindle Books'],
    ['the plural', 'I met the two Hartleys of the mill.', 'Hartley Foods'],
    ['the singular', 'I met a Hartley at the mill.', 'Hartleys'],
    ['the second word of the name', 'I liked Carver very much.', 'Carter & Carver'],
    ['the reader’s name', 'I liked what Ms Hartly said.', 'Hartley Foods', { recipient: 'Ms J Hartly' }],
    ['one’s own name', 'I signed as Hartly before.', 'Hartley Foods', { sender: 'Sam Hartly' }],
    ['a word of the job', 'I like the post of Hartly Keeper.', 'Hartley Foods', { role: 'Hartly Keeper' }],
    [
      'of another firm',
      'I like a Hartly from the shelf.',
      'Hartley Foods',
      { otherOrganisations: ['Old Hartly', 'Kite'] },
    ],
  ])('%s is no misspelling: %s', (_, words, right, more) => {
    expect(found(words, right, more)).toEqual([]);
  });
});
