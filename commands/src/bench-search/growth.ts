import { brotliCompressSync, constants } from 'node:zlib';
import { buildIndex } from '@rebound/core/finder/build-index';
import type { FinderEntry } from '@rebound/core/finder/types';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';

/** How many bytes the finder’s data takes for so many pages: our own, then pages put together from their sentences. */
export async function growth(sizes: readonly number[] = [109, 500, 2000]): Promise<{ pages: number; bytes: number }[]> {
  const { content } = await readContent(contentRoot());
  const ours = [...content.mistakes].map(([id, { title, short, summary, asks }]) => ({
    id,
    title,
    short,
    summary,
    asks,
  }));
  return sizes.map((pages) => {
    const entries = Array.from({ length: pages }, (_, number): FinderEntry => {
      // Page 1 of each round is our own; later ones take each of their lines from another page, as new pages share words.
      const line = <T>(place: number, of: (page: (typeof ours)[number]) => T): T | undefined => {
        const page = ours[(number + Math.floor(number / ours.length) * (place * 7 + 1)) % ours.length];
        return page && of(page);
      };
      const id = `${ours[number % ours.length]?.id ?? 'page'}${number < ours.length ? '' : `-${number}`}`;
      return {
        id,
        url: `/mistakes/${id}/`,
        kind: 'mistake',
        title: line(0, ({ title }) => title) ?? '',
        short: line(1, ({ short }) => short) ?? '',
        summary: line(2, ({ summary }) => summary) ?? '',
        asks: Array.from(
          { length: 28 },
          (_ask, place) => line(place + 3, ({ asks }) => asks[place % asks.length]) ?? '',
        ),
      };
    });
    return { pages, bytes: packed(JSON.stringify(buildIndex(entries, content.search))) };
  });
}

function packed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
