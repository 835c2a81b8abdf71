import { idsOf, type Search } from './search.ts';
import type { OpenSite } from '../shared/open-site.ts';

// More than ten, because pages of other kinds are left out afterwards.
const MOST = 40;

/** Pagefind as it comes, over the same pages: the query as typed, its own ranking. */
export async function plainPagefind({ address, browser }: OpenSite): Promise<Search> {
  const page = await browser.newPage();
  // Only pages that search may run the engine, see docs/decisions/0010-one-content-policy-from-the-built-pages.md.
  await page.goto(`${address}/search/`);
  return async (query) =>
    idsOf(
      await page.evaluate(
        async ({ words, most }) => {
          const engine = await import(`${location.origin}/pagefind/pagefind.js`);
          const { results } = await engine.search(words);
          const pages: { url: string }[] = await Promise.all(
            results.slice(0, most).map((result: { data(): Promise<{ url: string }> }) => result.data()),
          );
          return pages.map(({ url }) => url);
        },
        { words: query, most: MOST },
      ),
    );
}
