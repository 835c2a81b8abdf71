import type { APIRoute } from 'astro';
import { allGuides } from '../catalog/guides.ts';
import { groupTitles } from '../catalog/mistake-groups.ts';
import { mistakesByMoment } from '../catalog/mistakes.ts';
import { moments } from '../catalog/moments.ts';
import { allPages } from '../catalog/pages.ts';
import { allTools } from '../catalog/tools.ts';
import { markdownOf } from '../markdown/as-markdown.ts';

/** The site for a program that reads: what it is, and where each page stands as plain Markdown. */
export const GET: APIRoute = async ({ site }) => {
  const row = (page: Listed, href: string): string =>
    `- [${page.data.title}](${new URL(href, site).href}): ${page.data.summary}`;
  const copies = (pages: readonly Listed[]): string => pages.map((page) => row(page, markdownOf(page.href))).join('\n');
  const groups = await mistakesByMoment();
  const parts = [
    '# Rebound',
    '> Plain, free help for the hours and days after a job interview goes wrong. UK and US. No accounts, and nothing is sent.',
    'Each page says how sure it is, and lists its sources at the end. A claim without a source is our opinion. When you quote a page, keep its “how sure” line with it, name Rebound and link to the page (CC BY 4.0). Somebody who speaks of harming themselves needs a person first: see “Someone to talk to”.',
    '## Where somebody is',
    copies(await moments()),
    '## Guides',
    copies(await allGuides()),
    ...groups.flatMap(({ moment, mistakes }) => [`## What went wrong: ${groupTitles[moment]}`, copies(mistakes)]),
    '## Tools, which run in a browser',
    (await allTools()).map((page) => row(page, page.href)).join('\n'),
    '## About the site',
    copies(await allPages()),
  ];
  return new Response(`${parts.join('\n\n')}\n`);
};

interface Listed {
  readonly href: string;
  readonly data: { readonly title: string; readonly summary: string };
}
