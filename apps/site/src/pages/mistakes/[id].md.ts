import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allMistakes } from '../../catalog/mistakes.ts';
import { asMarkdown } from '../../markdown/as-markdown.ts';

export const getStaticPaths = (async () =>
  (await allMistakes()).map((page) => ({ params: { id: page.id }, props: { page } }))) satisfies GetStaticPaths;

/** A mistake page as plain Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page }, site }) => {
  const { size, sizeWhy, facts, sources } = page.data;
  const before = [
    `${size === 'none' ? '' : `**A ${size}.** `}${sizeWhy}`,
    [
      `- Can you put it right? ${facts.fix}.`,
      `- Should you write? ${facts.write}.`,
      `- It takes: ${facts.takes}.`,
    ].join('\n'),
  ];
  return asMarkdown(page, { site, before: page.data.help === 'first' ? [HELP] : before, sources });
};

const HELP =
  'If you might hurt yourself, or you feel you can’t go on, talk to someone before anything else. UK and Ireland: call 116 123. US and Canada: call or text 988. In danger now: 112, 999 or 911.';
