import type { SearchVocabulary } from '../types.ts';

/** A vocabulary as lines of text: fillers, words of self-harm and spellings, then one line for each meaning. */
export function packVocabulary({ fillers, crisis, spellings, synonyms }: SearchVocabulary): string {
  const pairs = Object.entries(spellings).map(([typed, meant]) => `${typed} ${meant}`);
  const meanings = synonyms.map(({ meaning, says }) => [meaning, ...says.toSorted()]);
  return [fillers, crisis, pairs, ...meanings].map((words) => words.join(',')).join('\n');
}

/** The vocabulary of a text that `packVocabulary` made. */
export function unpackVocabulary(text: string): SearchVocabulary {
  const [fillers = [], crisis = [], pairs = [], ...meanings] = text
    .split('\n')
    .map((line) => line.split(',').filter((word) => word !== ''));
  return {
    fillers,
    crisis,
    spellings: Object.fromEntries(
      pairs.map((pair) => [pair.split(' ', 1)[0] ?? '', pair.slice(pair.indexOf(' ') + 1)]),
    ),
    synonyms: meanings.map(([meaning = '', ...says]) => ({ meaning, says })),
  };
}
