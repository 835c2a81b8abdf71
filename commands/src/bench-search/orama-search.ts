import { create, insertMultiple, search } from '@orama/orama';
import type { BenchPage } from './pages-of.ts';
import type { Search } from './search.ts';

/** Orama over the same pages and the same ways of asking: one slip forgiven, any word enough, titles counting more. */
export async function oramaSearch(pages: readonly BenchPage[]): Promise<Search> {
  const engine = create({
    schema: { id: 'string', title: 'string', short: 'string', summary: 'string', asks: 'string', text: 'string' },
  });
  await insertMultiple(engine, [...pages]);
  return async (term) => {
    const { hits } = await search(engine, {
      term,
      limit: 10,
      tolerance: 1,
      threshold: 1,
      boost: { title: 3, short: 2, asks: 2 },
      properties: ['title', 'short', 'summary', 'asks', 'text'],
    });
    return hits.map(({ id }) => id);
  };
}
