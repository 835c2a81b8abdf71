import { parseNotePart } from '../letters/note-part.ts';
import type { Names } from '../saved/describe-entry.ts';
import type { SavedDocument } from '../saved/document.ts';
import { parsePlanPart } from './plan-part.ts';
import type { PlanStep } from './plan-step.ts';

/** One step for the letter that lies there, and one for each page that was kept. */
export function stepsFromKept(document: SavedDocument, { pages }: Names): readonly PlanStep[] {
  const note = parseNotePart(document.parts['note']);
  const kept = parsePlanPart(document.parts['plan'])?.pages ?? [];
  const letter: readonly PlanStep[] =
    note === null
      ? []
      : [
          {
            key: `note/${note.kind}`,
            slot: 'day',
            say: 'Read your letter once more by daylight. Then send it, or leave it',
            date: null,
            link: { href: '/tools/note/', label: 'Open the letter' },
          },
        ];
  return [
    ...letter,
    ...kept.flatMap(({ id }) =>
      Object.hasOwn(pages, id)
        ? [
            {
              key: `page/${id}`,
              slot: 'day',
              say: `Do the one thing on “${pages[id] ?? ''}”`,
              date: null,
              link: { href: `/mistakes/${id}/`, label: 'Open the page' },
            },
          ]
        : [],
    ),
  ];
}
