import { makeLexicon } from './lexicon.ts';
import type { Finder } from './open-finder.ts';
import { stemmedLanguage } from './stemmed-language.ts';
import type { FinderPage, Language, PageKind } from './types.ts';

/** A page of a made-up finder: what is said for it, and how loudly. */
export interface TryPage {
  readonly says: Readonly<Record<string, number>>;
  readonly kind?: PageKind;
  readonly related?: readonly string[];
}

/** A finder to try one rule on, that knows what is given and nothing else. */
export function tryFinder(
  pages: Readonly<Record<string, TryPage>>,
  rest: Partial<Finder> & { readonly language?: Partial<Language> } = {},
): Finder {
  const ids = Object.keys(pages);
  const terms = [...new Set(Object.values(pages).flatMap(({ says }) => Object.keys(says)))];
  const rows = new Map(
    terms.map((term) => {
      const said = Object.values(pages).flatMap(({ says }, page) => {
        const weight = says[term];
        return weight === undefined ? [] : [{ page, weight }];
      });
      return [term, { pages: said.map(({ page }) => page), weights: said.map(({ weight }) => weight) }];
    }),
  );
  const { language, ...given } = rest;
  return {
    pages: ids.map((id) => shown(id, pages[id])),
    lexicon: makeLexicon(stemmedLanguage({ fillers: [], light: [], synonyms: [], spellings: {}, ...language })),
    hearsDanger: () => false,
    rows,
    known: new Map([...rows].map(([term, row]) => [term, row.pages.length])),
    near: ids.map(() => []),
    topic: null,
    titles: new Map(),
    ...given,
  };
}

function shown(id: string, { kind = 'mistake', related }: Partial<TryPage> = {}): FinderPage {
  const page = { id, url: `/${id}/`, kind, title: id, summary: id };
  return related === undefined ? page : { ...page, related };
}

/** Words as typed, each its own term. */
export const typed = (...words: readonly string[]): { term: string; typed: string[] }[] =>
  words.map((word) => ({ term: word, typed: [word] }));
