import type { Topic } from './learn/learn-topic.ts';
import { makeLexicon, wordsIn, type Lexicon } from './lexicon.ts';
import { unpackMeanings } from './packed/meanings.ts';
import { unpackPages } from './packed/page-lines.ts';
import { unpackRows } from './packed/rows.ts';
import { unpackWords } from './packed/sorted-words.ts';
import { unpackTopic } from './packed/topic-marks.ts';
import { unpackVocabulary } from './packed/vocabulary-lines.ts';
import { MEANING, readText, type Term } from './read-text.ts';
import type { FinderIndex, FinderPage, Row } from './types.ts';
import { worthOf } from './worth-of.ts';

/** An index made ready to answer. */
export interface Finder {
  readonly pages: readonly FinderPage[];
  readonly lexicon: Lexicon;
  /** Whether a text speaks of self-harm: what the page already listens with, so that no second ear has to be sent. */
  readonly hearsDanger: (text: string) => boolean;
  /** Term → the pages it speaks for. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Stems that can be typed, with how many pages use them. */
  readonly known: ReadonlyMap<string, number>;
  /** For each page the numbers of its nearest neighbours. */
  readonly near: readonly (readonly number[])[];
  /** What is ours and what is not; nothing if the index was built without a word of what is not. */
  readonly topic: (Topic & { readonly least: number }) | null;
  /** The stems of each title, as `titleOf` writes them → the page. */
  readonly titles: ReadonlyMap<string, number>;
}

/** Opens an index; do it once and keep it. */
export function openFinder(
  { vocabulary, meanings, pages, stems, rows, topic }: FinderIndex,
  hearsDanger: Finder['hearsDanger'],
): Finder {
  const words = unpackWords(stems.packed, stems.count);
  const synonyms = unpackMeanings(meanings.packed, meanings.count, words).map((says, number) => ({
    meaning: String(number),
    says,
  }));
  const lexicon = makeLexicon({ ...unpackVocabulary(vocabulary), synonyms });
  const shown = unpackPages(pages);
  const terms = [...synonyms.map(({ meaning }) => MEANING + meaning), ...words];
  const known = new Map(wordsIn(lexicon).map((stem) => [stem, 0]));
  const spoken = new Map<string, Row>();
  for (const [place, row] of unpackRows(rows, terms.length, shown.length).entries()) {
    const term = terms[place] ?? '';
    if (row.pages.length > 0) spoken.set(term, row);
    if (!term.startsWith(MEANING)) known.set(term, row.pages.length);
  }
  const numbers = new Map(shown.flatMap(({ kind, id }, page) => (kind === 'mistake' ? [[id, page]] : [])));
  return {
    pages: shown,
    near: shown.map(({ related = [] }) => related.flatMap((id) => numbers.get(id) ?? [])),
    lexicon,
    hearsDanger,
    rows: spoken,
    known,
    titles: new Map(shown.map(({ title }, page) => [titleOf(readText(title, lexicon)), page])),
    topic: topic === null ? null : { ...unpackTopic(topic.packed, words), least: topic.least },
  };
}

/** How much a term tells. One that no page says counts as much as the rarest word that a page does say. */
export function worthIn({ rows, pages }: Pick<Finder, 'rows' | 'pages'>, term: string): number {
  return worthOf(rows.get(term)?.pages.length ?? 1, pages.length);
}

/** The telling words of a text, whatever their order. */
export function titleOf(terms: readonly Term[]): string {
  const stems = new Set(terms.map(({ term }) => term).filter((term) => !term.startsWith(MEANING)));
  return [...stems].toSorted().join(' ');
}
