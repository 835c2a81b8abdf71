import { dayNumber } from '../calendar/days.ts';
import { isSealed } from '../debrief/edit.ts';
import { parseDebriefPart } from '../debrief/parse.ts';
import type { SavedDocument } from '../saved/document.ts';
import type { PlanStep } from './plan-step.ts';

/** The one thing to practise of every finished debrief, on its day, and the newest line for the bad moment. */
export function stepsFromDebriefs(document: SavedDocument, today: string): readonly PlanStep[] {
  const kept = parseDebriefPart(document.parts['debrief'])?.kept ?? [];
  const things = kept.filter(({ words }) => words.practise.trim() !== '');
  const line = kept.findLast(({ words }) => words.if.trim() !== '' && words.then.trim() !== '');
  return [
    ...things.map((debrief): PlanStep => {
      const { id, words } = debrief;
      return {
        key: `debrief/${id}`,
        slot: 'next',
        // Sealed words stay out of sight here too.
        say: isSealed(debrief, today) ? 'Practise the one thing you chose' : `Practise: ${words.practise.trim()}`,
        date: dayNumber(words.day) === null ? null : words.day,
        link:
          words.asked.trim() === ''
            ? { href: `/tools/debrief/#see=${id}`, label: 'Open the debrief' }
            : { href: `/tools/practice/#debrief=${id}`, label: 'Practise the question' },
      };
    }),
    ...(line === undefined || isSealed(line, today)
      ? []
      : [
          {
            key: `if/${line.id}`,
            slot: 'next',
            say: `Read aloud once: If ${line.words.if.trim()}, I will ${line.words.then.trim()}`,
            date: null,
            link: { href: `/tools/debrief/#see=${line.id}`, label: 'Open the debrief' },
          },
        ]),
  ];
}
