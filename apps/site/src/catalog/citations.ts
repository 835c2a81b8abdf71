import { allEvidence, type Source } from './evidence.ts';
import { allGuides } from './guides.ts';
import { allMistakes } from './mistakes.ts';
import { allTools, type ToolPage } from './tools.ts';

/** The sources that the claims of a tool’s words name, in order of first use. A tool has no field that lists them. */
export const sourcesOfTool = ({ body = '' }: Pick<ToolPage, 'body'>): string[] => [
  ...new Set([...body.matchAll(/<Claim source="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/))),
];

/** Every source that some page cites, with those pages: mistakes, then guides, then tools. */
export async function citations(): Promise<{ source: Source; pages: { href: string; title: string }[] }[]> {
  const citing = [
    ...[...(await allMistakes()), ...(await allGuides())].map((page) => ({ page, sources: page.data.sources })),
    ...(await allTools()).map((page) => ({ page, sources: sourcesOfTool(page) })),
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
