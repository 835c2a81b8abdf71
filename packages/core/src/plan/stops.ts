import { dayInWords } from '../calendar/days.ts';
import type { Names } from '../saved/describe-entry.ts';
import type { SavedDocument } from '../saved/document.ts';
import { EMPTY_PLAN, parsePlanPart } from './plan-part.ts';
import type { PlanStep } from './plan-step.ts';
import { stepsFromDebriefs } from './steps-from-debriefs.ts';
import { stepsFromFollowUp } from './steps-from-follow-up.ts';
import { stepsFromKept } from './steps-from-kept.ts';
import { stepsFromPiles } from './steps-from-piles.ts';
import { stepsFromPractice } from './steps-from-practice.ts';
import { stepsFromResults } from './steps-from-results.ts';

/** One stop on the line of days. */
export interface PlanStop {
  /** `now`, `day`, `date`, `next`, or an ISO day. */
  readonly slot: string;
  readonly title: string;
  readonly steps: readonly TickedStep[];
}

/** A step with what the reader has done to it. */
export interface TickedStep extends PlanStep {
  readonly done: boolean;
  /** True when the reader gave it another day. */
  readonly moved: boolean;
}

/** What to do, and when: a step of everything kept, soonest first. `today` is an ISO day. */
export function planStops(document: SavedDocument, names: Names, today: string): readonly PlanStop[] {
  const { done, moved, dropped } = parsePlanPart(document.parts['plan']) ?? EMPTY_PLAN;
  const isDone = new Set(done);
  const isDropped = new Set(dropped);
  const steps = allSteps(document, names, today)
    .filter(({ key }) => !isDropped.has(key))
    .map((step): TickedStep => {
      const day = Object.hasOwn(moved, step.key) ? moved[step.key] : undefined;
      const date = day ?? step.date;
      return { ...step, date, slot: date ?? step.slot, done: isDone.has(step.key), moved: day !== undefined };
    });
  const days = steps.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  const due = days.filter((day) => day <= today);
  const slots = ['now', ...due, 'day', ...days, 'date', 'next', ...steps.map(({ slot }) => slot)];
  const stops = new Map(slots.map((slot): [string, TickedStep[]] => [slot, []]));
  for (const step of steps) stops.get(step.slot)?.push(step);
  return [...stops]
    .filter(([, inIt]) => inIt.length > 0)
    .map(([slot, inIt]) => ({ slot, title: titleOf(slot, today), steps: inIt }));
}

/** The keys of every step there is, erased ones too: ticks of others can be forgotten. */
export function stepKeys(document: SavedDocument, names: Names, today: string): readonly string[] {
  return allSteps(document, names, today).map(({ key }) => key);
}

// One line for each tool that hands something to the plan.
function allSteps(document: SavedDocument, names: Names, today: string): readonly PlanStep[] {
  return [
    ...stepsFromResults(document),
    ...stepsFromFollowUp(document),
    ...stepsFromKept(document, names),
    ...stepsFromPiles(document, names),
    ...stepsFromDebriefs(document, today),
    ...stepsFromPractice(document, today),
  ];
}

function titleOf(slot: string, today: string): string {
  const words = dayInWords(slot);
  if (words === null) return stopTitles.get(slot) ?? slot;
  const year = slot.slice(0, 4) === today.slice(0, 4) ? '' : ` ${slot.slice(0, 4)}`;
  if (slot === today) return `Today, ${words}`;
  return slot < today ? `${words}${year} (passed)` : `${words}${year}`;
}

/** The stops that are no day of their own, soonest first. */
export const stopTitles: ReadonlyMap<string, string> = new Map([
  ['now', 'Now'],
  ['day', 'Within a day'],
  ['date', 'On a date'],
  ['next', 'Before the next interview'],
]);
