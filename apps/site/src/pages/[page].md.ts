import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sourcesIn } from '../catalog/citations.ts';
import { allPages } from '../catalog/pages.ts';
import { asMarkdown } from '../markdown/as-markdown.ts';

export const getStaticPaths = (async () =>
  (await allPages()).map((page) => ({ params: { page: page.id }, props: { page } }))) satisfies GetStaticPaths;

/** A page about the site as plain Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page }, site }) =>
  asMarkdown(page, { site, sources: sourcesIn(page) });
