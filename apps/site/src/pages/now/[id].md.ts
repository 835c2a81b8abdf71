import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { moments } from '../../catalog/moments.ts';
import { asMarkdown } from '../../markdown/as-markdown.ts';

export const getStaticPaths = (async () =>
  (await moments()).map((page) => ({ params: { id: page.id }, props: { page } }))) satisfies GetStaticPaths;

/** The page of a moment as plain Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page }, site }) =>
  asMarkdown(page, { site, before: [page.data.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')] });
