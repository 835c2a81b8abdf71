import { type Budget, budgets, searchBudget } from '../bench-pages/budgets.ts';
import { markdownTable } from '../shared/markdown-table.ts';

/** What every kind of page may weigh. */
export function budgetsPage(): string {
  const rows = budgets.map(({ kind, pages, html, htmlGzip, script, data }: Budget) => [
    kind,
    `\`${pages.source.replaceAll(/^\^|\$$|\\/g, '')}\``,
    ...[html, htmlGzip, script, data].map(inKilobytes),
  ]);
  return `# What a page may weigh

Made by \`npm run docs:report\` from \`commands/src/bench-pages/budgets.ts\`; do not edit it by hand. In kilobytes (1,024 bytes), packed. The first
address that matches a page is its kind; a dot stands for whatever follows. \`npm run bench:pages\` measures every page against
these, and \`tests/budget/pages.test.ts\` fails on one that is over. A figure is raised only with a reason in \`docs/decisions/\`.

${markdownTable(['Kind', 'Addresses', 'HTML and style, Brotli', 'The same, gzip', 'Script', 'Data'], rows)}
A search may send ${inKilobytes(searchBudget.firstAnswer)} KB before it answers, and ${inKilobytes(searchBudget.fullText)} KB with the full text behind it.
`;
}

const inKilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
