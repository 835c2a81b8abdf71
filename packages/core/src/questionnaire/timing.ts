import type { Timing } from './issues.ts';
import type { Step } from './route.ts';

/** How long ago it was, and whether they have decided; `decided` is a fact a questionnaire may set. */
export function timingOf(steps: readonly Step[], facts: ReadonlySet<string>): Timing {
  const hours = steps.flatMap((step) => step.chosen.flatMap((option) => option.hours ?? []));
  return { hours: hours[0] ?? null, decided: facts.has('decided') };
}
