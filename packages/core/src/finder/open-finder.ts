import type { Topic } from './learn/learn-topic.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
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
  readonly crisis: readonly string[];
  /** Term → the pages it speaks for. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Stems that can be typed, with how many pages use them. */
  readonly known: ReadonlyMap<string, number>;
  readonly topic: Topic;
  /** The stems of each title, as `titleOf` writes them → the page. */
  readonly titles: ReadonlyMap<string, number>;
}

/** Opens an index; do it once and keep it. */
export function openFinder({ vocabulary, pages, terms, rows, topic }: FinderIndex): Finder {
  const language = unpackVocabulary(vocabulary);
  const lexicon = makeLexicon(language);
  const packed = unpackRows(rows);
  const known = new Map([...lexicon.fillers, ...lexicon.stems, ...lexicon.respelt.keys()].map((stem) => [stem, 0]));
  const spoken = new Map<string, Row>();
  const words = unpackWords(terms);
  for (const [place, term] of words.entries()) {
    const row = packed[place];
    if (row === undefined) continue;
    spoken.set(term, row);
    if (!term.startsWith(MEANING)) known.set(term, row.pages.length);
  }
  const shown = unpackPages(pages);
  return {
    pages: shown,
    lexicon,
    crisis: language.crisis,
    rows: spoken,
    known,
    titles: new Map(shown.map(({ title }, page) => [titleOf(readText(title, lexicon)), page])),
    topic: unpackTopic(
      topic,
      words.filter((term) => !term.startsWith(MEANING)),
    ),
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
