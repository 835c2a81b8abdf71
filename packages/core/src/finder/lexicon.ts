import type { StemmedLanguage } from './stemmed-language.ts';
import { stemOf } from './stem-of.ts';

/** A language made ready for use: every phrase findable by its first word. */
export interface Lexicon {
  /** Words that say nothing. */
  readonly fillers: Silence;
  /** Words that say nothing alone, but stand in phrases. */
  readonly light: Silence;
  /** As typed → the stems it means. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** The stem of each such word → the stems of what it means, for when it is itself mistyped. */
  readonly respelt: ReadonlyMap<string, readonly string[]>;
  /** First stem → the phrases that begin with it, without fillers. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every stem of the phrases, so that spelling never “mends” a word we know. */
  readonly stems: ReadonlySet<string>;
}

/** Words as they are written, and their stems, by which they are known when mistyped or part of a short form. */
export interface Silence {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** One way of saying a meaning, in stems. */
export interface Phrase {
  readonly meaning: string;
  readonly stems: readonly string[];
}

/** Prepares a language; do it once and keep it. */
export function makeLexicon(language: StemmedLanguage): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const all = new Set<string>();
  const add = (phrase: Phrase): void => {
    const [first = ''] = phrase.stems;
    const known = phrases.get(first);
    if (known) known.push(phrase);
    else phrases.set(first, [phrase]);
  };
  const light = silenceOf(language.light);
  for (const { meaning, says } of language.synonyms) {
    for (const phrase of says) {
      const stems = phrase.split(' ');
      const short = stems.filter((stem) => !light.stems.has(stem));
      for (const stem of stems) all.add(stem);
      add({ meaning, stems });
      // “turned me down” is also met as “turned down”. A phrase that would shrink to one word says too little.
      if (short.length > 1 && short.length < stems.length) add({ meaning, stems: short });
    }
  }
  const spellings = new Map(Object.entries(language.spellings).map(([typed, meant]) => [typed, meant.split(' ')]));
  const respelt = new Map([...spellings].map(([typed, meant]) => [stemOf(typed), meant]));
  return { fillers: silenceOf(language.fillers), light, spellings, respelt, phrases, stems: all };
}

function silenceOf(words: readonly string[]): Silence {
  return { words: new Set(words), stems: new Set(words.map(stemOf)) };
}

/** Every stem that a language holds. */
export function wordsIn({ fillers, light, stems, respelt }: Lexicon): string[] {
  return [...fillers.stems, ...light.stems, ...stems, ...respelt.keys()];
}
