import { makeLexicon } from './lexicon.ts';
import { readText } from './read-text.ts';
import type { FinderEntry, FinderIndex, FinderPage, SearchVocabulary } from './types.ts';

/** The index of a site’s pages, small enough to send. The same pages and words always give the same index. */
export function buildIndex(entries: readonly FinderEntry[], vocabulary: SearchVocabulary): FinderIndex {
  const lexicon = makeLexicon(vocabulary);
  const read = entries.map((entry) =>
    phrasesOf(entry).map((phrase) => readText(phrase, lexicon).map(({ term }) => term)),
  );
  const terms = byUse(read.flat(2));
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return {
    vocabulary,
    pages: entries.map(pageOf),
    terms,
    phrases: read.map((page) => page.map((phrase) => phrase.flatMap((term) => numbers.get(term) ?? []))),
  };
}

function phrasesOf({ title, short, summary, asks }: FinderEntry): string[] {
  return [title, short, summary, ...asks];
}

function pageOf({ id, url, kind, title, summary, note, related }: FinderEntry): FinderPage {
  return {
    id,
    url,
    kind,
    title,
    summary,
    ...(note === undefined ? {} : { note }),
    ...(related === undefined ? {} : { related }),
  };
}

// The most used first, so that their numbers are short.
function byUse(terms: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const term of terms) uses.set(term, (uses.get(term) ?? 0) + 1);
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term);
}
