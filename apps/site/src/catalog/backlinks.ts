import { allGuides } from './guides.ts';
import { allMistakes } from './mistakes.ts';
import { moments } from './moments.ts';

/** A page that leads to another one. */
export interface Backlink {
  readonly href: string;
  readonly title: string;
}

/** The moments, guides and mistakes that lead to this address, by a field or by a link in their text. */
export async function backlinks(page: { id: string; href: string; collection: string }): Promise<Backlink[]> {
  const named = page.collection === 'mistakes' ? page.id : undefined;
  const lists = [
    (await moments()).map((from) => ({ from, ids: from.data.mistakes })),
    (await allGuides()).map((from) => ({ from, ids: from.data.related })),
    (await allMistakes()).map((from) => ({ from, ids: from.data.related })),
  ];
  return lists
    .flat()
    .filter(({ from }) => from.href !== page.href)
    .filter(({ from, ids }) => (named !== undefined && ids.includes(named)) || linksTo(from.body ?? '', page.href))
    .map(({ from }) => ({ href: from.href, title: from.data.title }));
}

const linksTo = (text: string, href: string): boolean => text.includes(`](${href})`) || text.includes(`](${href}#`);
