import { EMERGENCY_NUMBERS, HELP_LINES } from '@rebound/core/help-lines';
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

const LINES = HELP_LINES.map(
  ({ where, number, takesTexts }) => `${where}: call ${takesTexts ? 'or text ' : ''}${number}.`,
);
const HELP = `If you might hurt yourself, or you feel you can’t go on, talk to someone before anything else. ${LINES.join(' ')} In danger now: ${EMERGENCY_NUMBERS.join(', ').replace(/, (?=\d+$)/, ' or ')}.`;
