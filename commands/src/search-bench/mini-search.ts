import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import MiniSearch from 'minisearch';
import type { Search } from './search.ts';

/** MiniSearch over the same pages and the same ways of asking: fuzzy, with prefixes, titles counting more. */
export async function miniSearch(): Promise<Search> {
  const { content } = await readContent(contentRoot());
  const engine = new MiniSearch({
    fields: ['title', 'short', 'summary', 'asks', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3, short: 2, asks: 2 } },
  });
  engine.addAll(
    [...content.mistakes].map(([id, page]) => ({
      id,
      title: page.title,
      short: page.short,
      summary: page.summary,
      asks: page.asks.join('\n'),
      text: textOf(id),
    })),
  );
  return (query) =>
    Promise.resolve(
      engine
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    );
}

function textOf(id: string): string {
  const html = readFileSync(
    fileURLToPath(new URL(`../../../apps/site/dist/mistakes/${id}/index.html`, import.meta.url)),
    'utf8',
  );
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
