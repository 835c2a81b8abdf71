import { Index } from 'flexsearch';
import type { BenchPage } from './pages-of.ts';
import type { Search } from './search.ts';

/** FlexSearch over the same words in one text for each page: any word is enough, beginnings of words count. */
export function flexSearch(pages: readonly BenchPage[]): Search {
  const engine = new Index({ tokenize: 'forward' });
  for (const [number, { title, short, summary, asks, text }] of pages.entries()) {
    engine.add(number, [title, short, summary, asks, text].join('\n'));
  }
  return (query) =>
    Promise.resolve(
      engine.search(query, { limit: 10, suggest: true }).flatMap((number) => pages[Number(number)]?.id ?? []),
    );
}
