import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { readLetter } from './read-letter.ts';
import { heavySentences, weigh } from './weigh.ts';

const WEIGHTS = '5|warm|so * warm\n1|=food|=start\n-4|soup';
const FAMILIES = 'food soup brea';

describe('weigh', () => {
  it.each([
    ['what it starts with, where nothing counts', 'hens in the yard', 1],
    ['each feature once, however often it stands there', 'warm hens, warm yard', 6],
    ['a word and two with one between them', 'so very warm', 11],
    ['a family, and what speaks against it', 'soup and tea', -2],
    ['nothing for fewer than three words', 'warm hens', 0],
  ])('is %s', (_, sentence, sum) => {
    expect(weigh(sentence, WEIGHTS, FAMILIES)).toBe(sum);
  });

  it('starts with nothing where the list does not say', () => {
    expect(weigh('hens in the yard', '2|warm', FAMILIES)).toBe(0);
  });
});

describe('heavySentences', () => {
  const text = 'Dear Ana,\n\nThe yard was warm. The hens were wet.\n\nSo very warm.\n\nSam';
  const letter = readLetter({ text }, checkLists);
  const heavy = (weights: string, before: readonly { start: number; end: number }[] = []) =>
    heavySentences(letter, weights, before).map(({ start, end }) => text.slice(start, end));

  it('are those above nothing, each as a whole', () => {
    expect(heavy('5|warm\n-1|=start')).toEqual(['The yard was warm.', 'So very warm.']);
    expect(heavy('5|warm\n-5|=start')).toEqual([]);
  });

  it('are not those in which something was found before', () => {
    const at = text.indexOf('warm');
    expect(heavy('5|warm', [{ start: at, end: at + 4 }])).toEqual(['So very warm.']);
    const before = text.indexOf('\n\nSo very');
    expect(heavy('5|warm', [{ start: before, end: before + 2 }])).toEqual(['The yard was warm.', 'So very warm.']);
    expect(heavy('5|warm', [{ start: before, end: before + 3 }])).toEqual(['The yard was warm.']);
    const next = text.indexOf(' The hens');
    expect(heavy('5|warm', [{ start: next, end: next + 4 }])).toEqual(['The yard was warm.', 'So very warm.']);
  });
});
