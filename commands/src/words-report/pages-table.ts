import { type Draft, entriesIn, wordsIn } from '@rebound/schema/draft';
import { measure } from '@rebound/schema/editor/measure';
import { isRead, proseOf, readKinds } from '@rebound/schema/editor/text-of';
import { markdownTable } from '../shared/markdown-table.ts';

const head = [
  'Page',
  'Words',
  'Words a sentence',
  'Longest',
  'US grade',
  'Sources',
  'Ways of asking',
  'Size',
  'How sure',
];

/** How every page reads, kind by kind, with the figures that an editor looks at. */
export function pagesTable(drafts: readonly Draft[]): string {
  const parts = readKinds.map((kind) => {
    const pages = drafts.filter((draft) => draft.kind === kind && isRead(draft)).map(rowOf);
    return `## ${kind[0]?.toUpperCase()}${kind.slice(1)} (${pages.length})\n\n${markdownTable(head, pages)}`;
  });
  return `# The pages in figures

Made by \`npm run words:report\`; do not edit it by hand. The grade is Flesch–Kincaid over the running text: 7 at most for a
page, 6 for a tool. Very short words in very short sentences can take it below 0. Headings, fields and the labels of buttons
are not counted.

${parts.join('\n')}`;
}

function rowOf(draft: Draft): (number | string)[] {
  const { words, sentences, longest, grade } = measure(proseOf(draft));
  return [
    draft.id,
    words,
    (words / Math.max(1, sentences)).toFixed(1),
    longest,
    grade.toFixed(1),
    entriesIn(draft, 'sources').length,
    entriesIn(draft, 'asks').length,
    wordsIn(draft, ['size']) ?? '–',
    wordsIn(draft, ['sure']) ?? '–',
  ];
}
