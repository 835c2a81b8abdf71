import { describe, expect, it } from 'vitest';
import { plainText, withoutQuotes } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['apostrophes', '’‘ʼ', "'''"],
    ['quotation marks', '“”„«»', '"""""'],
    ['spaces of other kinds', '\r\t\u00a0\u202f', '    '],
    ['hyphens', '‐‑', '--'],
    ['nothing else', 'é – \n ß 🙂', 'é – \n ß 🙂'],
  ])('makes plain, letter for letter: %s', (_, marks, plain) => {
    expect(plainText(marks)).toBe(plain);
  });
});

describe('withoutQuotes', () => {
  const shown = (text: string) => withoutQuotes(text).replace(/ {2,}/g, '_');

  it.each([
    ['curly', 'so “very sorry” it was'],
    ['German', 'so „very sorry“ it was'],
    ['German with the English end', 'so „very sorry” it was'],
    ['curly, ended the wrong way round', 'so “very sorry“ it was'],
    ['pointed', 'so «very sorry» it was'],
    ['straight', 'so "very sorry" it was'],
    ['those of code', 'so `very sorry` it was'],
    ['single', 'so ‘very sorry’ it was'],
    ['single, with an apostrophe inside', 'so ‘I don’t’ it was'],
    ['with nothing in them', 'so “” it was'],
  ])('leaves a blank where quoted words were: %s', (_, text) => {
    expect(shown(text)).toBe('so_it was');
    expect(withoutQuotes(text)).toHaveLength(text.length);
  });

  it.each([
    ['“one” and “two”', '_and_'],
    ['«one» and «two»', '_and_'],
    ['"one" and "two"', '_and_'],
    ['`one` and `two`', '_and_'],
    ['‘one’ and ‘two’', '_and_'],
  ])('keeps what stands between two quotations: %j', (text, left) => {
    expect(shown(text)).toBe(left);
  });

  it.each([
    ['“one\ntwo”', '"one\ntwo"'],
    ['«one\ntwo»', '"one\ntwo"'],
    ['"one\ntwo"', '"one\ntwo"'],
    ['`one\ntwo`', '`one\ntwo`'],
    ['‘one\ntwo’', "'one\ntwo'"],
  ])('takes no quotation over the end of a line: %j', (text, left) => {
    expect(withoutQuotes(text)).toBe(left);
  });

  it('takes an apostrophe after a letter for no beginning', () => {
    expect(withoutQuotes('the hens‘ yard and the dogs’ bowl')).toBe("the hens' yard and the dogs' bowl");
  });

  it('makes the marks plain that are left', () => {
    expect(withoutQuotes('I don’t')).toBe("I don't");
  });
});
