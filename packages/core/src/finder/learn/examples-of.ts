import type { Lexicon } from '../lexicon.ts';
import { readText, type Mend } from '../read-text.ts';
import type { FinderEntry } from '../types.ts';

/** Something a reader might say, and the page it should lead to. */
export interface Example {
  readonly page: number;
  /** Each term once. */
  readonly terms: readonly string[];
}

/** What the finder learns from: every title, short line, summary and way of asking of every page. */
export function examplesOf(entries: readonly FinderEntry[], lexicon: Lexicon, mend?: Mend): Example[] {
  return entries.flatMap(({ title, short, summary, asks }, page) =>
    [title, short, summary, ...asks].map((text) => ({
      page,
      terms: [...new Set(readText(text, lexicon, mend).map(({ term }) => term))],
    })),
  );
}
