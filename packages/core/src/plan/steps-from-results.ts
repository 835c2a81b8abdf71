import { dayNumber } from '../calendar/days.ts';
import { parseQuizPart } from '../questionnaire/part.ts';
import type { SavedDocument } from '../saved/document.ts';
import { safeHref } from '../saved/safe-href.ts';
import type { PlanStep } from './plan-step.ts';

/** The steps of every kept result of a questionnaire. */
export function stepsFromResults(document: SavedDocument): readonly PlanStep[] {
  return Object.entries(parseQuizPart(document.parts['quiz'])?.runs ?? {}).flatMap(([id, { kept }]) =>
    (kept?.plan ?? []).map((step, index) => {
      const href = safeHref(step.href);
      return {
        // The time is part of the key: a new result starts with nothing ticked.
        key: `${id}/${kept?.at ?? ''}/${index}`,
        slot: step.slot,
        say: step.say,
        date: step.date !== null && dayNumber(step.date) !== null ? step.date : null,
        link: href === null || step.label === null ? null : { href, label: step.label },
      };
    }),
  );
}
