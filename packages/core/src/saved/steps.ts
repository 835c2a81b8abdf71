import { parseQuizPart } from '../questionnaire/part.ts';
import type { SavedDocument } from './document.ts';
import { EMPTY_PLAN, parsePlanPart } from './plan-part.ts';
import { safeHref } from './safe-href.ts';

/** One stop on the line of days. */
export interface PlanStop {
  readonly slot: string;
  readonly title: string;
  readonly steps: readonly PlanStep[];
}

/** One thing to do, with its tick. */
export interface PlanStep {
  readonly key: string;
  readonly say: string;
  readonly date: string | null;
  readonly link: { readonly href: string; readonly label: string } | null;
  readonly done: boolean;
}

/** What to do, and when: the steps of every kept result, gathered by the time they are for, soonest first. */
export function planStops(document: SavedDocument): readonly PlanStop[] {
  const { done } = parsePlanPart(document.parts['plan']) ?? EMPTY_PLAN;
  const steps = Object.entries(parseQuizPart(document.parts['quiz'])?.runs ?? {}).flatMap(([id, { kept }]) =>
    (kept?.plan ?? []).map((step, index) => {
      // The time is part of the key: a new result starts with nothing ticked.
      const key = `${id}/${kept?.at ?? ''}/${index}`;
      const href = safeHref(step.href);
      const link = href === null || step.label === null ? null : { href, label: step.label };
      return { slot: step.slot, step: { key, say: step.say, date: step.date, link, done: done.includes(key) } };
    }),
  );
  const slots = new Set([...TITLES.keys(), ...steps.map(({ slot }) => slot)]);
  return [...slots]
    .map((slot) => ({
      slot,
      title: TITLES.get(slot) ?? slot,
      steps: steps.filter((each) => each.slot === slot).map(({ step }) => step),
    }))
    .filter((stop) => stop.steps.length > 0);
}

// In the order of time.
const TITLES = new Map([
  ['now', 'Now'],
  ['day', 'Within a day'],
  ['date', 'On a date'],
  ['next', 'Before the next interview'],
]);
