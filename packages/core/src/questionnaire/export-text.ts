import type { Result } from './result.ts';
import type { Questionnaire } from './types.ts';

/** The result as plain text, in the order of the page, for copying. `origin` turns our addresses into whole ones. */
export function resultAsText(questionnaire: Questionnaire, result: Result, origin = ''): string {
  const { headings, none_right, none_issues, level } = questionnaire.result;
  const hasDimensions = result.bands.length > 0;
  const link = (each: { label: string; href: string } | null) =>
    each === null ? '' : `\n  ${each.label}: ${each.href.startsWith('/') ? origin : ''}${each.href}`;
  const blocks: readonly (readonly string[])[] = [
    [result.headline, result.lede],
    section(
      headings.bands,
      result.bands.map((line) => `${line.name}: ${line.word}`),
    ),
    section(headings.right, result.right.length > 0 || !hasDimensions ? result.right : [none_right]),
    section(headings.issues, [
      ...(result.issues.length === 0 && hasDimensions ? [none_issues] : []),
      ...result.issues.map(
        (issue) => `${issue.title}\n  Because you said: ${issue.because}\n  ${issue.say}${link(issue.link)}`,
      ),
      ...(result.level.length > 0 ? [`${level} ${result.level.map((each) => each.label).join('; ')}`] : []),
      ...(result.more.length > 0
        ? [`${questionnaire.slips?.words.more ?? ''} ${result.more.map((each) => each.label).join('; ')}`]
        : []),
    ]),
    section(headings.not_yours, result.notYours),
    section(headings.cannot_know, result.cannotKnow),
    section(headings.gut, result.gut),
    ...(result.plan.length > 0 ? [[headings.plan]] : []),
    ...result.plan.map((stop) =>
      section(
        stop.title,
        stop.items.map((item) => `${item.say}${link(item.link)}`),
      ),
    ),
    section(headings.would_change, result.wouldChange),
    section(
      headings.answers,
      result.answers.map((line) => `${line.ask}\n  ${line.answer ?? 'Skipped'}`),
    ),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`)];
}
