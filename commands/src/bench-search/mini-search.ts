import MiniSearch from 'minisearch';
import type { BenchPage } from './pages-of.ts';
import type { Search } from './search.ts';

/** MiniSearch over the same pages and the same ways of asking: fuzzy, with prefixes, titles counting more. */
export function miniSearch(pages: readonly BenchPage[]): Search {
  const engine = new MiniSearch({
    fields: ['title', 'short', 'summary', 'asks', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3, short: 2, asks: 2 } },
  });
  engine.addAll([...pages]);
  return (query) =>
    Promise.resolve(
      engine
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    );
}
