import { stemOf } from './stem-of.ts';
import type { SearchVocabulary } from './types.ts';
import { wordsOf } from './words-of.ts';

/** The vocabulary made ready for use: every word as a stem, every phrase findable by its first word. */
export interface Lexicon {
  readonly fillers: ReadonlySet<string>;
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

/** Prepares a vocabulary; do it once and keep it. */
export function makeLexicon(vocabulary: SearchVocabulary): Lexicon {
  const spellings = new Map(Object.entries(vocabulary.spellings).map(([typed, meant]) => [typed, meant.split(' ')]));
  const respelt = new Map([...spellings].map(([typed, meant]) => [stemOf(typed), meant.map(stemOf)]));
  const fillers = new Set(vocabulary.fillers.map(stemOf));
  const phrases = new Map<string, Phrase[]>();
  const stems = new Set<string>();
  for (const { meaning, says } of vocabulary.synonyms) {
    for (const phrase of says) {
      const whole = respelled(wordsOf(phrase), spellings).map(stemOf);
      for (const stem of whole) stems.add(stem);
      for (const form of [whole, withoutFillers(whole, fillers)]) {
        const [first] = form;
        if (first === undefined) continue;
        const known = phrases.get(first) ?? [];
        if (!known.some((other) => other.meaning === meaning && other.stems.join(' ') === form.join(' '))) {
          known.push({ meaning, stems: form });
        }
        phrases.set(first, known);
      }
    }
  }
  return { fillers, spellings, respelt, phrases, stems };
}

/** Words as they were meant: “cant” becomes “can not”. */
export function respelled(words: readonly string[], spellings: Lexicon['spellings']): string[] {
  return words.flatMap((word) => spellings.get(word) ?? [word]);
}

// “turned me down” is also met as “turned down”. A phrase that would shrink to one word says too little.
function withoutFillers(stems: readonly string[], fillers: ReadonlySet<string>): readonly string[] {
  const rest = stems.filter((stem) => !fillers.has(stem));
  return rest.length > 1 ? rest : stems;
}
