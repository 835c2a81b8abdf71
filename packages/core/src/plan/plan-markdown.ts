import { parseNotePart } from '../letters/note-part.ts';
import { planStops } from './stops.ts';
import { oneLine } from '../text/one-line.ts';
import { describeEntry, type Names } from '../saved/describe-entry.ts';
import type { SavedDocument } from '../saved/document.ts';
import { entriesOf, type Entry } from '../saved/entries.ts';

/** The plan as Markdown, to be pasted somewhere else. `day` puts an ISO time into words; `today` is an ISO day. */
export function planMarkdown(
  document: SavedDocument,
  names: Names,
  day: (iso: string) => string,
  today: string,
): string {
  const blocks = ['# My plan', ...todo(document, names, today), ...kept(document, names, day)];
  return `${blocks.join('\n\n')}\n`;
}

function todo(document: SavedDocument, names: Names, today: string): readonly string[] {
  const stops = planStops(document, names, today);
  if (stops.length === 0) return [];
  return [
    '## What to do, and when',
    ...stops.flatMap(({ title, steps }) => [
      `### ${title}`,
      steps.map(({ done, say }) => `- [${done ? 'x' : ' '}] ${oneLine(say)}`).join('\n'),
    ]),
  ];
}

function kept(document: SavedDocument, names: Names, day: (iso: string) => string): readonly string[] {
  const entries = entriesOf(document);
  if (entries.length === 0) return [];
  return [
    '## What I have kept',
    ...entries.flatMap((entry) => {
      const { title, about, savedAt } = describeEntry(entry, names);
      const date = savedAt === '' ? '' : day(savedAt);
      return [`### ${oneLine(title)}`, oneLine(about), date, letterText(entry)].filter((block) => block !== '');
    }),
  ];
}

// Quoted, so that no line of the letter can pass for a heading or a list of the plan.
function letterText({ key, value }: Entry): string {
  const note = key === 'note' ? parseNotePart(value) : null;
  if (note === null) return '';
  const words = note.ownText ?? Object.values(note.answers).join('\n');
  return words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
