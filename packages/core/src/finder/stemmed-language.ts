import { stemOf } from './stem-of.ts';
import type { Language } from './types.ts';
import { wordsOf } from './words-of.ts';

/** A language in which each word but those as typed is a stem: what is sent, because forms of one word fall together. */
export type StemmedLanguage = Language;

/** What an editor wrote, in stems. Meanings are called by their number. */
export function stemmedLanguage({ fillers, spellings, synonyms }: Language): StemmedLanguage {
  const meant = new Map(Object.entries(spellings));
  const stemmed = (phrase: string): string =>
    wordsOf(phrase)
      .flatMap((word) => wordsOf(meant.get(word) ?? word))
      .map(stemOf)
      .join(' ');
  return {
    fillers: each(fillers.map(stemOf)),
    spellings: Object.fromEntries([...meant].map(([typed, words]) => [typed, wordsOf(words).map(stemOf).join(' ')])),
    synonyms: synonyms.map(({ says }, number) => ({ meaning: String(number), says: each(says.map(stemmed)) })),
  };
}

function each(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted();
}
