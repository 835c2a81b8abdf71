import type { StemmedLanguage } from '../stemmed-language.ts';

/** A language as lines of text: fillers, light words and spellings, then one line for each meaning, which is called by its number. */
export function packVocabulary({ fillers, light, spellings, synonyms }: StemmedLanguage): string {
  const pairs = Object.entries(spellings).map(([typed, meant]) => `${typed} ${meant}`);
  const meanings = synonyms.map(({ says }) => says);
  return [fillers, light, pairs, ...meanings].map((words) => words.join(',')).join('\n');
}

/** The language of a text that `packVocabulary` made. */
export function unpackVocabulary(text: string): StemmedLanguage {
  const [fillers = [], light = [], pairs = [], ...meanings] = text
    .split('\n')
    .map((line) => line.split(',').filter((word) => word !== ''));
  return {
    fillers,
    light,
    spellings: Object.fromEntries(
      pairs.map((pair) => [pair.split(' ', 1)[0] ?? '', pair.slice(pair.indexOf(' ') + 1)]),
    ),
    synonyms: meanings.map((says, number) => ({ meaning: String(number), says })),
  };
}
