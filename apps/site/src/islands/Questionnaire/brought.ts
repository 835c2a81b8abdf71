import type { Step } from '@rebound/core/questionnaire/route';
import type { Slip } from '@rebound/core/questionnaire/slips';
import type { Run } from '@rebound/core/questionnaire/part';

/** The slip whose page the reader comes from. Its id stands after `#` in the address. */
export function broughtSlip(slips: readonly Slip[], hash: string): Slip | null {
  const [name, id] = hash.slice(1).split('=');
  return name === 'mistake' ? (slips.find(({ page }) => page.id === id) ?? null) : null;
}

/** The list that it would be ticked in; null where there is none, or where the reader has gone past it: nothing is written over. */
export function listAhead(steps: readonly Step[], run: Run | null): Step | null {
  const at = steps.findIndex(({ question }) => question.kind === 'slips');
  const place = run?.place ?? null;
  const reached = place === null ? 0 : steps.findIndex(({ address }) => address === place);
  const list = steps[at];
  return list === undefined || list.answer !== null || reached < 0 || reached > at ? null : list;
}
