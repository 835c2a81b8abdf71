import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { bodyWords } from './body-words.ts';
import { countWords } from './count-words.ts';
import { anyCase, asWritten } from './expression.ts';
import { readLetter } from './read-letter.ts';
import { remembered } from './remembered.ts';
import { wordSet } from './word-set.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' – & … ', 0],
    ['a', 1],
    ["a well-run kitchen doesn't shout", 5],
    ['it’s £4,000 at 9:30 a.m.', 5],
    ['“Zoë’s” 2', 2],
    ['one/two', 2],
  ])('counts in %j as a person does: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('bodyWords', () => {
  it('counts what stands between the greeting and the closing, and no more', () => {
    const text = 'Dear Ana,\n\nThe loom was loud.\n\nKind regards,\nSam Rivera';
    expect(bodyWords(readLetter({ text }, checkLists))).toBe(4);
  });

  it('counts nothing in a letter of a greeting and a closing', () => {
    expect(bodyWords(readLetter({ text: 'Dear Ana,\n\nKind regards,\nSam' }, checkLists))).toBe(0);
  });
});

describe('remembered', () => {
  it('makes something of each list once', () => {
    const asked: string[] = [];
    const linesOf = remembered((list) => {
      asked.push(list);
      return list.split('\n');
    });
    const first = linesOf('a\nb');
    expect(first).toEqual(['a', 'b']);
    expect(linesOf('c')).toEqual(['c']);
    expect(linesOf('a\nb')).toBe(first);
    expect(asked).toEqual(['a\nb', 'c']);
  });
});

describe('wordSet', () => {
  it('has the words of a list, line after line, each as a whole', () => {
    expect([...wordSet('mr mrs\nms')]).toEqual(['mr', 'mrs', 'ms']);
  });
});

describe('an expression kept as data', () => {
  it('finds every place in any capitals, and knows the letters of all alphabets', () => {
    expect('ana ANA É'.match(anyCase(String.raw`an\p{L}|é`))).toEqual(['ana', 'ANA', 'É']);
  });

  it('is taken in the capitals it has, with the beginning of each line', () => {
    expect('Ana\nana\nÉna'.match(asWritten(String.raw`^\p{Lu}na`))).toEqual(['Ana', 'Éna']);
  });
});
