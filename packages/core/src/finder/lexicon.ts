import type { StemmedLanguage } from './stemmed-language.ts';
import { stemOf } from './stem-of.ts';

/** A language made ready for use: every phrase findable by its first word. */
export interface Lexicon {
  readonly fillers: ReadonlySet<string>;
  /** As typed → the stems it means. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** The stem of each such word → the stems of what it means, for when it is itself mistyped. */
  readonly respelt: ReadonlyMap<string, readonly string[]>;
  /** First stem → the phrases that begin with it. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every stem of the phrases, so that spelling never “mends” a word we know. */
  readonly stems: ReadonlySet<string>;
}

/** One way of saying a meaning, in stems. */
export interface Phrase {
  readonly meaning: string;
  readonly stems: readonly string[];
}

/** Prepares a language; do it once and keep it. */
export function makeLexicon(language: StemmedLanguage): Lexicon {
  const fillers = new Set(language.fillers);
  const phrases = new Map<string, Phrase[]>();
  const stems = new Set<string>();
  for (const { meaning, says } of language.synonyms) {
    for (const phrase of says) {
      const whole = phrase.split(' ');
      const short = withoutFillers(whole, fillers);
      for (const stem of whole) stems.add(stem);
      for (const form of short.length < whole.length ? [whole, short] : [whole]) {
        const [first = ''] = form;
        const known = phrases.get(first);
        if (known) known.push({ meaning, stems: form });
        else phrases.set(first, [{ meaning, stems: form }]);
      }
    }
  }
  const spellings = new Map(Object.entries(language.spellings).map(([typed, meant]) => [typed, meant.split(' ')]));
  const respelt = new Map([...spellings].map(([typed, meant]) => [stemOf(typed), meant]));
  return { fillers, spellings, respelt, phrases, stems };
}

// “turned me down” is also met as “turned down”. A phrase that would shrink to one word says too little.
function withoutFillers(stems: readonly string[], fillers: ReadonlySet<string>): readonly string[] {
  const rest = stems.filter((stem) => !fillers.has(stem));
  return rest.length > 1 ? rest : stems;
}

/** Every stem that a language holds. */
export function wordsIn({ fillers, stems, respelt }: Lexicon): string[] {
  return [...fillers, ...stems, ...respelt.keys()];
}
