import { expect, it } from 'vitest';
import { page, remarks } from '../support/remarks.ts';
import { spelling } from './spelling.ts';

it('passes British spelling, names, short forms and words of ours', () => {
  const text = 'Marlon’s colour programme, organised in the café: they’ve practised, and it isn’t a size or a prize.';
  expect(remarks(spelling, page(text))).toEqual([]);
});

it.each([
  ['color', 'colour'],
  ['organized', 'organised'],
  ['apologize', 'apologise'],
])('remarks on US spelling: %s', (word) => {
  expect(remarks(spelling, page(`The ${word} of it.`))).toEqual([
    expect.stringContaining(`expected British spelling; got "${word}". Write it the British way`),
  ]);
});

it('remarks on a word that is none, and guesses what it was meant to be', () => {
  expect(remarks(spelling, page('They recieve it.'))).toEqual([
    expect.stringMatching(/expected a word; got "recieve"\. Mend it, perhaps "receive"; or/),
  ]);
});

it('reads fields, and passes addresses and what a reader fills in', () => {
  expect(remarks(spelling, page('Fine.', { fields: 'title: My favorite\n' }))).toHaveLength(1);
  expect(remarks(spelling, page('See acas.org.uk/xyzzy or a@xyzzy.uk, on <Gap>xyzzy</Gap>.'))).toEqual([]);
});
