import { describeEntry, type Names } from '../saved/describe-entry.ts';
import type { SavedDocument } from '../saved/document.ts';
import { entriesOf } from '../saved/entries.ts';
import { oneLine } from '../text/one-line.ts';
import type { PlanStop } from './stops.ts';

/** One line that can be shown to somebody else, or not. */
export interface SummaryLine {
  readonly key: string;
  readonly text: string;
}

/** Every line there is to choose from. No letter, no answer and no card is in it, only what is kept and what comes next. */
export function summaryLines(
  document: SavedDocument,
  stops: readonly PlanStop[],
  names: Names,
): readonly SummaryLine[] {
  const kept = entriesOf(document).map((entry) => {
    const { title, about } = describeEntry(entry, names);
    return { key: `kept ${entry.key}`, text: oneLine(about === '' ? title : `${title}: ${about}`) };
  });
  const steps = stops.flatMap(({ title, steps: all }) =>
    all.map(({ key, say, done }) => ({
      key: `step ${key}`,
      text: oneLine(`${title}: ${say}${done ? ' (done)' : ''}`),
    })),
  );
  return [...kept, ...steps];
}

/** The chosen lines as plain text; empty when none is chosen. */
export function summaryText(lines: readonly SummaryLine[], chosen: readonly string[]): string {
  return lines
    .filter(({ key }) => chosen.includes(key))
    .map(({ text }) => `– ${text}`)
    .join('\n');
}
