import type { Lexicon } from './lexicon.ts';
import { stemOf } from './stem-of.ts';
import { wordsOf } from './words-of.ts';

/** A word or a meaning found in a text, and the words as typed that it came from. */
export interface Term {
  /** A stem; or “=” and the name of a meaning. */
  readonly term: string;
  readonly typed: readonly string[];
}

/** The stem of a word that may have been mistyped; the last word of a text may also be unfinished. */
export type Mend = (word: string, last: boolean) => string;

/** What a text says: the terms to go by, fillers left out unless there is nothing else. */
export function readText(text: string, lexicon: Lexicon, mend: Mend = stemOf): Term[] {
  const words = wordsOf(text);
  const all = words.flatMap((typed, place) =>
    stemsOf(typed, place === words.length - 1, lexicon, mend).map((term) => ({ term, typed: [typed] })),
  );
  const telling = all.filter(({ term }) => !lexicon.fillers.has(term));
  const meanings = [...meaningsIn(all, lexicon), ...meaningsIn(telling, lexicon)];
  const seen = new Set<string>();
  return [...(telling.length > 0 ? telling : all), ...meanings.filter(({ term }) => !seen.has(term) && seen.add(term))];
}

/** The mark that tells a meaning from a word. */
export const MEANING = '=';

function stemsOf(typed: string, last: boolean, lexicon: Lexicon, mend: Mend): readonly string[] {
  const meant = lexicon.spellings.get(typed);
  if (meant) return meant;
  const mended = mend(typed, last);
  return mended === stemOf(typed) ? [mended] : (lexicon.respelt.get(mended) ?? [mended]);
}

function meaningsIn(words: readonly Term[], lexicon: Lexicon): Term[] {
  return words.flatMap((word, start) =>
    (lexicon.phrases.get(word.term) ?? [])
      .filter(({ stems }) => stems.every((stem, step) => words[start + step]?.term === stem))
      .map(({ meaning, stems }) => ({
        term: MEANING + meaning,
        typed: words.slice(start, start + stems.length).flatMap(({ typed }) => typed),
      })),
  );
}
