import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const textsOf = (text: string) => sentencesOf(text, 0, text.length).map((one) => one.text);

describe('sentencesOf', () => {
  it.each([
    ['a stop', 'It rained. I walked.', ['It rained.', 'I walked.']],
    ['a question mark', 'Did it? It did.', ['Did it?', 'It did.']],
    ['a call', 'Rain! I walked.', ['Rain!', 'I walked.']],
    ['several marks', 'Rain...?! I walked.', ['Rain...?!', 'I walked.']],
    ['a mark and the end of a quotation', 'He said "rain." I walked.', ['He said "rain."', 'I walked.']],
    ['a mark and two brackets', '(so [it is.]) I walked.', ['(so [it is.])', 'I walked.']],
    ['an empty line', 'Rain\n\nI walked', ['Rain', 'I walked']],
    ['a line of spaces', 'Rain\n  \nI walked', ['Rain', 'I walked']],
    ['the end of a line after a stop', 'It rained.\nI walked.', ['It rained.', 'I walked.']],
    ['a word that ends like a short one', 'It revs. I walked.', ['It revs.', 'I walked.']],
    ['a short one with more than a stop', 'Tea etc.) I walked.', ['Tea etc.)', 'I walked.']],
  ])('ends one at %s', (_, text, sentences) => {
    expect(textsOf(text)).toEqual(sentences);
  });

  it.each([
    ['the end of a line', 'It rained\nand rained'],
    ['a stop inside a word', 'www.example.org is 3.5 years old'],
    ['a title', 'I met Dr. Silva'],
    ['a title that begins it', 'Ms. Okafor came'],
    ['a title after a bracket', 'one (Mr. Reed) came'],
    ['a title after a quotation mark', 'he said "Prof. Reed'],
    ['an initial', 'I met J. Silva'],
    ['a time of day', 'at 3 p.m. on Monday'],
  ])('does not end at %s', (_, text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it('gives places in the whole text, from the first letter to the last mark', () => {
    expect(sentencesOf('Dear Ana,\n\n  It rained.  I walked. \nSam', 11, 34)).toEqual([
      { text: 'It rained.', start: 13, end: 23 },
      { text: 'I walked.', start: 25, end: 34 },
    ]);
  });

  it('reads from the one place to the other, and no further', () => {
    expect(sentencesOf('One. Two. Three. Four.', 5, 12)).toEqual([
      { text: 'Two.', start: 5, end: 9 },
      { text: 'Th', start: 10, end: 12 },
    ]);
  });

  it('sees none where there is nothing but space', () => {
    expect(sentencesOf(' \n\n ', 0, 4)).toEqual([]);
    expect(sentencesOf('One.', 2, 2)).toEqual([]);
  });
});
