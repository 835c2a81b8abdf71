import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allGuides } from '../../catalog/guides.ts';
import { asMarkdown } from '../../markdown/as-markdown.ts';

export const getStaticPaths = (async () =>
  (await allGuides()).map((page) => ({ params: { id: page.id }, props: { page } }))) satisfies GetStaticPaths;

/** A guide as plain Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page }, site }) =>
  asMarkdown(page, { site, sources: page.data.sources });
