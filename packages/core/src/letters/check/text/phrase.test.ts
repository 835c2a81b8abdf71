import { describe, expect, it } from 'vitest';
import { hasPhrase } from './phrase.ts';

describe('phrase', () => {
  it.each([
    ['a line break where the list has a space', 'mea culpa', 'mea\nculpa'],
    ['any capitals', 'mea culpa', 'Mea Culpa'],
    ['each entry of each line', 'one|two\nthree', 'page three'],
    ['up to three words at ~', 'my ~nerves', 'my own poor old nerves'],
    ['no word at ~', 'my ~nerves', 'my nerves'],
    ['the rest of a word at @', 'desperate@', 'desperately'],
    ['one of several in brackets', '(perfect|ideal) fit', 'an ideal fit'],
  ])('finds %s', (_, list, words) => {
    expect(hasPhrase(words, list)).toBe(true);
  });

  it.each([
    ['a part of a word', 'fit', 'profit'],
    ['a word that goes on', 'fit', 'fitting'],
    ['a word after an apostrophe', 'll do', "she'll do"],
    ['more than three words at ~', 'my ~nerves', 'my own very poor old nerves'],
    ['what comes before something it must not come before', 'forgive me(?! for asking)', 'forgive me for asking'],
  ])('leaves %s', (_, list, words) => {
    expect(hasPhrase(words, list)).toBe(false);
  });
});
