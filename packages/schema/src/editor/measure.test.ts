import { expect, it } from 'vitest';
import { measure } from './measure.ts';

it('counts words and sentences over all passages, and finds the longest sentence', () => {
  const found = measure([{ text: 'They heard it. You went on.' }, { text: 'Say the name once and then go on' }]);
  expect(found).toMatchObject({ words: 14, sentences: 3, longest: 8 });
});

it('gives the Flesch–Kincaid grade', () => {
  // 0.39 × 6 words a sentence + 11.8 × 1 syllable a word − 15.59
  expect(measure([{ text: 'The cat sat on the mat.' }]).grade).toBeCloseTo(-1.45, 2);
});

it('gives 0 for a page without words', () => {
  expect(measure([{ text: '—' }])).toEqual({ words: 0, sentences: 0, longest: 0, grade: 0 });
});
