import { stemOf } from './stem-of.ts';
import type { Language } from './types.ts';
import { wordsOf } from './words-of.ts';

/** A language in which each word but those as typed is a stem: what is sent, because forms of one word fall together. */
export type StemmedLanguage = Language;

/** What an editor wrote, in stems. Meanings are called by their number. */
export function stemmedLanguage({ fillers, light, spellings, synonyms }: Language): StemmedLanguage {
  const silent = new Set(fillers);
  const alone = new Set([...fillers, ...light]);
  const meant = new Map(Object.entries(spellings));
  const telling = (phrase: string): string[] => {
    const words = wordsOf(phrase).flatMap((word) => wordsOf(meant.get(word) ?? word));
    const rest = words.filter((word) => !isFiller(word, stemOf(word), silent));
    const [only = '', more] = rest;
    if (only === '' || (more === undefined && (words.length > 1 || isFiller(only, stemOf(only), alone)))) return [];
    return [rest.map(stemOf).join(' ')];
  };
  return {
    fillers: each(fillers),
    light: each(light),
    spellings: Object.fromEntries([...meant].map(([typed, words]) => [typed, wordsOf(words).map(stemOf).join(' ')])),
    synonyms: synonyms.map(({ says }, number) => ({ meaning: String(number), says: each(says.flatMap(telling)) })),
  };
}

/**
 * Whether a word is one of a list or a form of one: “feels” is as empty as “feel”, but “quit” is not “quite” although both
 * have one stem.
 */
export function isFiller(word: string, stem: string, fillers: ReadonlySet<string>): boolean {
  return fillers.has(word) || fillers.has(stem);
}

function each(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted();
}
