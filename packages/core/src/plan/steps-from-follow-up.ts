import { parseFollowUpPart } from '../follow-up/part.ts';
import { sayDate } from '../follow-up/say-date.ts';
import type { SavedDocument } from '../saved/document.ts';
import type { PlanStep } from './plan-step.ts';

/** The dates kept in the follow-up planner. */
export function stepsFromFollowUp(document: SavedDocument): readonly PlanStep[] {
  const part = parseFollowUpPart(document.parts['follow-up']);
  return (part?.kept?.dates ?? []).map(({ id, day }) => {
    const { say, letter, label } = sayDate(id);
    return {
      // As in the planner’s own calendar file, so that the two do not double each other.
      key: `follow-up-${part?.interview ?? ''}-${id}`,
      slot: 'date',
      say,
      date: day,
      link: { href: `/tools/note/?kind=${letter}`, label },
    };
  });
}
