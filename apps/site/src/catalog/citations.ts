import { allEvidence, type Source } from './evidence.ts';
import { allGuides } from './guides.ts';
import { allMistakes } from './mistakes.ts';
import { allPages } from './pages.ts';
import { allTools } from './tools.ts';

/** The sources that the claims of a text name, in order of first use, for kinds of page with no field that lists them. */
export const sourcesIn = ({ body = '' }: { readonly body?: string | undefined }): string[] => [
  ...new Set([...body.matchAll(/<Claim source="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/))),
];

/** Every source that some page cites, with those pages: mistakes, then guides, tools and the site’s own. */
export async function citations(): Promise<{ source: Source; pages: { href: string; title: string }[] }[]> {
  const citing = [
    ...[...(await allMistakes()), ...(await allGuides())].map((page) => ({ page, sources: page.data.sources })),
    ...[...(await allTools()), ...(await allPages())].map((page) => ({ page, sources: sourcesIn(page) })),
  ];
  return (await allEvidence())
    .map((source) => ({
      source,
      pages: citing
        .filter(({ sources }) => sources.includes(source.id))
        .map(({ page }) => ({ href: page.href, title: page.data.title })),
    }))
    .filter(({ pages }) => pages.length > 0);
}
