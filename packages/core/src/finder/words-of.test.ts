import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './words-of.ts';

describe('wordsOf', () => {
  it.each([
    ['I can’t GO on!', ['i', 'cant', 'go', 'on']],
    ["didn't / did‘nt", ['didnt', 'didnt']],
    ['Café, naïve… résumé', ['cafe', 'naive', 'resume']],
    ['9 a.m. – 5pm', ['9', 'a', 'm', '5pm']],
    ['  ', []],
  ])('reads %j plainly', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('reads the first two thousand letters of a pasted book, and no more', () => {
    expect(wordsOf(`${'a '.repeat(1000)}late`)).toHaveLength(1000);
  });

  it('reads its own words unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });
});
