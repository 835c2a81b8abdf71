import { parsePracticePart } from '../practice/parse.ts';
import { nextTime } from '../practice/schedule.ts';
import type { SavedDocument } from '../saved/document.ts';
import type { PlanStep } from './plan-step.ts';

/** One step for each day on which a question comes back. A day that went by is no debt: it is simply today. */
export function stepsFromPractice(document: SavedDocument, today: string): readonly PlanStep[] {
  const part = parsePracticePart(document.parts['practice']);
  const counts = new Map<string, number>();
  for (const { days, isPaused } of part?.cards ?? []) {
    const next = nextTime(days, today, part?.interview ?? '');
    if (isPaused || next.kind !== 'day') continue;
    const day = next.day < today ? today : next.day;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, count]) => ({
    key: `practice/${day}`,
    slot: 'date',
    say:
      count === 1 ? 'Practise one question aloud' : `Practise ${count} questions aloud. One is enough for one sitting`,
    date: day,
    link: { href: '/tools/practice/', label: 'Practise' },
  }));
}
