import { makeLexicon, type Lexicon } from './lexicon.ts';
import { MEANING } from './read-text.ts';
import type { FinderIndex, FinderPage } from './types.ts';

/** An index made ready to answer. */
export interface Finder {
  readonly pages: readonly FinderPage[];
  readonly lexicon: Lexicon;
  readonly crisis: readonly string[];
  /** Every phrase of every page. */
  readonly phrases: readonly FinderPhrase[];
  /** Term → how much it tells: rare terms and terms that keep to few pages tell more. */
  readonly worth: ReadonlyMap<string, number>;
  /** Term → page number → how often it is said there, the title counting more. */
  readonly said: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** How many terms each page has, counted as in `said`. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
  /** Stems that can be typed, with how often our pages use them. */
  readonly known: ReadonlyMap<string, number>;
}

/** One phrase: which page, and its terms in order. */
export interface FinderPhrase {
  readonly page: number;
  readonly terms: readonly string[];
  /** Square root of the summed squares of what its terms are worth. */
  readonly norm: number;
}

// Title, short and summary stand first among a page’s phrases; an ask counts 1.
const FIELD_WEIGHTS = [3, 2, 1];

/** Opens an index; do it once and keep it. */
export function openFinder(index: FinderIndex): Finder {
  const lexicon = makeLexicon(index.vocabulary);
  const said = new Map<string, Map<number, number>>();
  const lengths = index.pages.map(() => 0);
  const spoken = index.phrases.flatMap((page, number) =>
    page.map((phrase, field) => {
      const terms = phrase.map((term) => index.terms[term] ?? '');
      const weight = FIELD_WEIGHTS[field] ?? 1;
      for (const term of terms) {
        const pages = said.get(term) ?? new Map<number, number>();
        pages.set(number, (pages.get(number) ?? 0) + weight);
        said.set(term, pages);
        lengths[number] = (lengths[number] ?? 0) + weight;
      }
      return { page: number, terms };
    }),
  );
  const worth = new Map([...said].map(([term, pages]) => [term, worthOf(pages.size, index.pages.length)]));
  return {
    pages: index.pages,
    lexicon,
    crisis: index.vocabulary.crisis,
    phrases: spoken.map((phrase) => ({
      ...phrase,
      norm: Math.hypot(...phrase.terms.map((term) => worth.get(term) ?? 0)),
    })),
    worth,
    said,
    lengths,
    averageLength: sumOf(lengths) / Math.max(1, lengths.length),
    known: knownStems(said, lexicon),
  };
}

function worthOf(pagesWith: number, pages: number): number {
  return Math.log(1 + (pages - pagesWith + 0.5) / (pagesWith + 0.5));
}

function knownStems(said: Finder['said'], lexicon: Lexicon): Map<string, number> {
  const known = new Map<string, number>();
  for (const stem of [...lexicon.fillers, ...lexicon.stems, ...lexicon.respelt.keys()]) known.set(stem, 0);
  for (const [term, pages] of said) {
    if (!term.startsWith(MEANING)) known.set(term, sumOf(pages.values()));
  }
  return known;
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
