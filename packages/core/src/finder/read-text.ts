import type { Lexicon, Silence } from './lexicon.ts';
import { stemOf } from './stem-of.ts';
import { isFiller } from './stemmed-language.ts';
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
  // Phrases are looked for where no filler is left, so that none can complete a phrase or part one.
  const said = all.filter((word) => !isSilent(word, lexicon.fillers));
  const telling = said.filter((word) => !isSilent(word, lexicon.light));
  const meanings = [...meaningsIn(said, lexicon), ...meaningsIn(telling, lexicon)];
  const seen = new Set<string>();
  const only = [telling, said, all].find((some) => some.length > 0) ?? [];
  return [...only, ...meanings.filter(({ term }) => !seen.has(term) && seen.add(term))];
}

/** The mark that tells a meaning from a word. */
export const MEANING = '=';

function stemsOf(typed: string, last: boolean, lexicon: Lexicon, mend: Mend): readonly string[] {
  const meant = lexicon.spellings.get(typed);
  if (meant) return meant;
  const mended = mend(typed, last);
  return mended === stemOf(typed) ? [mended] : (lexicon.respelt.get(mended) ?? [mended]);
}

// What was put right, or stands in a short form, is a stem already.
function isSilent({ term, typed: [word = ''] }: Term, { words, stems }: Silence): boolean {
  return stemOf(word) === term ? isFiller(word, term, words) : stems.has(term);
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
