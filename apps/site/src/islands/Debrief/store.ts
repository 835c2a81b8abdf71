import { EMPTY_DEBRIEFS, holdsNoDebrief } from '@rebound/core/debrief/edit';
import { parseDebriefPart } from '@rebound/core/debrief/parse';
import type { DebriefPart } from '@rebound/core/debrief/types';
import { EMPTY_PLAN, parsePlanPart, withPage } from '@rebound/core/plan/plan-part';
import { readPart, writePart } from '../../storage/device.ts';
import type { PartOf } from '../shared/use-part.ts';

/** Where the debriefs are kept. */
export const DEBRIEFS: PartOf<DebriefPart> = {
  name: 'debrief',
  parse: parseDebriefPart,
  empty: EMPTY_DEBRIEFS,
  isEmpty: holdsNoDebrief,
};

/** Puts the picked pages into My plan. A plan that cannot be read or written stays as it is. */
export function planPages(mistakes: readonly string[], savedAt: string): void {
  if (mistakes.length === 0) return;
  const read = readPart('plan', parsePlanPart);
  if (read.kind !== 'ok') return;
  const before = read.value ?? EMPTY_PLAN;
  writePart(
    'plan',
    mistakes.reduce((plan, id) => withPage(plan, { id, savedAt }), before),
  );
}
