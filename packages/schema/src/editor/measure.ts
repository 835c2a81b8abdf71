import { fleschKincaid } from 'flesch-kincaid';
import { sentencesOf } from './sentences.ts';

/** How a text reads. */
export interface Measure {
  readonly words: number;
  readonly sentences: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** The Flesch–Kincaid grade: years at a US school. Can be below 0 for very short words in very short sentences. */
  readonly grade: number;
}

/** Measures the passages of one page together. A page without words has grade 0. */
export function measure(passages: readonly { readonly text: string }[]): Measure {
  const sentences = passages.flatMap(({ text }) => sentencesOf(text));
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const syllables = sentences.reduce((sum, sentence) => sum + sentence.syllables, 0);
  return {
    words,
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.words.length)),
    grade: words === 0 ? 0 : fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables }),
  };
}
