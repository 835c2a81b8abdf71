import type { Questionnaire } from '@rebound/core/questionnaire/types';
import { addressOf } from '@rebound/schema/site-addresses';
import { markdownTable } from '../shared/markdown-table.ts';

/** Every questionnaire with what it asks and how it can end. */
export function questionnairesPage(questionnaires: readonly Questionnaire[]): string {
  const rows = questionnaires.map(({ id, title, version, questions, limit, dimensions, issues, result }) => [
    `[${title}](questionnaires/${id}.md)`,
    `\`${addressOf.tools(id)}\``,
    version,
    questions.length,
    limit,
    dimensions.length,
    issues.length,
    result.outcomes.length,
  ]);
  const head = ['Name and map', 'Address', 'Version', 'Questions', 'Most on a path', 'Parts', 'Issues', 'Outcomes'];
  return `# The questionnaires

Made by \`npm run docs:report\` from \`content/questionnaires/\`; do not edit it by hand. Each has a map for editors, drawn by
\`npm run quiz:map\`. How to add one: [how to add a questionnaire](how-to-add-a-questionnaire.md).

${markdownTable(head, rows)}`;
}
