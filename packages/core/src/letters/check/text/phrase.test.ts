import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { findPhrases, hasPhrase, placesOf } from './phrase.ts';
import { readLetter } from './read-letter.ts';

describe('phrase', () => {
  it.each([
    ['a line break where the list has a space', 'mea culpa', 'mea\nculpa'],
    ['any capitals', 'mea culpa', 'Mea Culpa'],
    ['each entry of each line', 'one|two\nthree', 'page three'],
    ['up to three words at ~', 'my ~nerves', 'my own poor old nerves'],
    ['no word at ~', 'my ~nerves', 'my nerves'],
    ['the rest of a word at @', 'desperate@', 'desperately'],
    ['three words at ~, each with any marks of its own', 'my ~nerves', "my well-worn, sister's (old) nerves"],
    ['a word of any kind at #', 'a # hen', 'a *wet-ish* hen'],
    ['up to as many words as the number says', 'I <2>sorry', 'I am so sorry'],
    ['no word where a number stands', 'I <2>sorry', 'I sorry'],
    ['a word that begins like a “not”', 'I <2>sorry', 'I nothing sorry'],
    ['a number of two figures', 'I <10>sorry', 'I a b c d e f g h i j sorry'],
    ['a phrase before an apostrophe', 'fit', "the fit's good"],
    ['a phrase at the end', 'fit', 'the fit'],
    ['wide spaces', 'a b c', 'a  b \n c'],
    ['each of several spaces, marks and numbers of a list', 'a # b # c <1>d <1>e', 'a x b y c d z e'],
    ['one of several in brackets', '(perfect|ideal) fit', 'an ideal fit'],
  ])('finds %s', (_, list, words) => {
    expect(hasPhrase(words, list)).toBe(true);
  });

  it.each([
    ['a part of a word', 'fit', 'profit'],
    ['a word that goes on', 'fit', 'fitting'],
    ['a word after an apostrophe', 'll do', "she'll do"],
    ['a part of a word with accents', 'fit', 'éfit'],
    ['a word that goes on with an accent', 'fit', 'fité'],
    ['a word that goes on in another alphabet', 'fit', 'fitж'],
    ['a part of a number', '24', '240 and 124'],
    ['no word at #', 'a # hen', 'a hen'],
    ['two words at #', 'a # hen', 'a wet old hen'],
    ['the end of a sentence at #', 'a # hen', 'a wet. hen'],
    ['more words than the number says', 'I <2>sorry', 'I am so very sorry'],
    ['a “not” among those words', 'I <2>sorry', 'I am not sorry'],
    ['a “never” among those words', 'I <2>sorry', 'I never feel sorry'],
    ['a short “not” among those words', 'I <2>sorry', "I wasn't so sorry"],
    ['words run together', 'mea culpa', 'meaculpa'],
    ['what goes on with more than letters at @', 'desper@ now', 'desper-ately now'],
    ['more than three words at ~', 'my ~nerves', 'my own very poor old nerves'],
    ['what comes before something it must not come before', 'forgive me(?! for asking)', 'forgive me for asking'],
  ])('leaves %s', (_, list, words) => {
    expect(hasPhrase(words, list)).toBe(false);
  });
});

describe('findPhrases', () => {
  const found = (text: string, list: string, organisation?: string) =>
    findPhrases(readLetter({ text, organisation }, checkLists), list).map(({ start, end }) => [start, end]);

  it('gives every place, from the first letter of a letter that greets nobody', () => {
    expect(found('mea culpa, mea\nculpa', 'mea culpa')).toEqual([
      [0, 9],
      [11, 20],
    ]);
  });

  it('passes over the greeting, and over what somebody else said', () => {
    expect(found('Dear Will,\n\nthe “will” is his will.', 'will')).toEqual([[30, 34]]);
  });

  it('passes over the name of the organisation, whole or in part, in any capitals', () => {
    expect(found('the food bank, a bank, the foods', 'food bank|bank|foods', 'The Food Bank')).toEqual([[27, 32]]);
    expect(found('was the food bank here', 'food bank|was|here')).toEqual([
      [0, 3],
      [8, 17],
      [18, 22],
    ]);
  });
});

describe('placesOf', () => {
  it('takes any expression', () => {
    const letter = readLetter({ text: 'Dear Ana1,\n\n24 hens, 3 “4”.' }, checkLists);
    expect(placesOf(letter, /\d+/g)).toEqual([
      { start: 12, end: 14 },
      { start: 21, end: 22 },
    ]);
  });
});
