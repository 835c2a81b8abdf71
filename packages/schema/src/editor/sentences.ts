import { syllable } from 'syllable';

/** A sentence, with what is counted in it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly syllables: number;
}

const bySentence = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The sentences of a stretch of words. What has no word in it is none. */
export function sentencesOf(text: string): Sentence[] {
  return [...bySentence.segment(text)]
    .map(({ segment }) => {
      const words = wordsOf(segment);
      return { text: segment.trim(), words, syllables: words.reduce((sum, word) => sum + syllable(word), 0) };
    })
    .filter(({ words }) => words.length > 0);
}

const wordsOf = (text: string): string[] =>
  [...byWord.segment(text)].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
