import { describe, expect, it } from 'vitest';
import { isFiller, stemmedLanguage } from './stemmed-language.ts';

describe('a language as it is sent', () => {
  it('holds each word once, in order, and each short form by the stems it means', () => {
    const language = stemmedLanguage({
      fillers: ['was', 'i', 'was'],
      light: ['went', 'me', 'went'],
      synonyms: [],
      spellings: { cant: 'can not', froze: 'freezing up' },
    });
    expect(language).toEqual({
      fillers: ['i', 'was'],
      light: ['me', 'went'],
      synonyms: [],
      spellings: { cant: 'can not', froze: 'freez up' },
    });
  });

  const says = (...phrases: string[]) =>
    stemmedLanguage({
      fillers: ['i', 'was', 'quite'],
      light: ['me', 'went'],
      synonyms: [{ meaning: 'one', says: phrases }],
      spellings: { cant: 'can not', wasnt: 'was not' },
    }).synonyms;

  it.each<[string, string[], string]>([
    ['went blank', ['went blank'], 'a light word stands in a phrase'],
    ['I was rejected', [], 'one word and fillers would be a word anybody uses'],
    ['rejected', ['reject'], 'a word alone was meant alone'],
    ['went', [], 'a light word alone says nothing'],
    ['was', [], 'a filler alone says nothing'],
    ['i was', [], 'nor do two'],
    ['I was turned down', ['turn down'], 'no filler completes a phrase'],
    ['can’t answer', ['can not answer'], 'a short form is what it means'],
    ['wasn’t hired', ['not hir'], 'also where a filler is part of it'],
    ['me went', ['me went'], 'two light words are a phrase'],
    ['quit quickly', ['quit quick'], '“quit” is no form of the filler “quite”'],
  ])('“%s” is met as %j: %s', (phrase, met) => {
    expect(says(phrase)).toEqual([{ meaning: '0', says: met }]);
  });

  it('calls meanings by their number, and holds two ways of saying that are one only once', () => {
    const meanings = [
      { meaning: 'late', says: ['late'] },
      { meaning: 'no', says: ['turns down', 'said no', 'turned down'] },
    ];
    expect(stemmedLanguage({ fillers: [], light: [], spellings: {}, synonyms: meanings }).synonyms).toEqual([
      { meaning: '0', says: ['lat'] },
      { meaning: '1', says: ['said no', 'turn down'] },
    ]);
  });
});

it('a form of a filler is one, a word that only shares its stem is none', () => {
  const fillers = new Set(['feel', 'quite']);
  expect([isFiller('feel', 'feel', fillers), isFiller('feels', 'feel', fillers)]).toEqual([true, true]);
  expect([isFiller('quite', 'quit', fillers), isFiller('quit', 'quit', fillers)]).toEqual([true, false]);
});
