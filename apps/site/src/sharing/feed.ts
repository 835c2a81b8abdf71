import { Feed } from 'feed';
import { allGuides } from '../catalog/guides.ts';
import { allMistakes } from '../catalog/mistakes.ts';

/** The pages last written or read through, newest first, as a feed: the same for RSS and JSON. */
export async function changesFeed(site: URL | undefined): Promise<Feed> {
  const root = new URL('/', site).href;
  const pages = [...(await allGuides()), ...(await allMistakes())]
    .toSorted((one, other) => other.data.reviewed.localeCompare(one.data.reviewed))
    .slice(0, AT_MOST);
  const days = pages.map(({ data }) => new Date(data.reviewed));
  const feed = new Feed({
    title: 'Rebound',
    description: 'New and changed pages: what to do after a bad job interview.',
    id: root,
    link: root,
    language: 'en-GB',
    copyright: 'CC BY 4.0',
    favicon: `${root}icon.svg`,
    generator: false,
    feedLinks: { rss: `${root}feed.xml`, json: `${root}feed.json` },
    // The day of the newest page and not that of the build: the same words give the same file.
    updated: days[0] ?? new Date(0),
  });
  pages.forEach(({ href, data }, index) =>
    feed.addItem({
      id: root.slice(0, -1) + href,
      link: root.slice(0, -1) + href,
      title: data.title,
      description: data.summary,
      date: days[index] ?? new Date(0),
    }),
  );
  return feed;
}

const AT_MOST = 50;
