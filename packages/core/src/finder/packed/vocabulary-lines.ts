import type { StemmedLanguage } from '../stemmed-language.ts';

/** Words of a language that stand alone, as lines of text: fillers, light words, spellings. Its synonyms are packed in meanings.ts. */
export function packVocabulary({ fillers, light, spellings }: Omit<StemmedLanguage, 'synonyms'>): string {
  const pairs = Object.entries(spellings).map(([typed, meant]) => `${typed} ${meant}`);
  return [fillers, light, pairs].map((words) => words.join(',')).join('\n');
}

/** The words of a text that `packVocabulary` made. */
export function unpackVocabulary(text: string): Omit<StemmedLanguage, 'synonyms'> {
  const [fillers = [], light = [], pairs = []] = text
    .split('\n')
    .map((line) => line.split(',').filter((word) => word !== ''));
  return {
    fillers,
    light,
    spellings: Object.fromEntries(
      pairs.map((pair) => [pair.split(' ', 1)[0] ?? '', pair.slice(pair.indexOf(' ') + 1)]),
    ),
  };
}
