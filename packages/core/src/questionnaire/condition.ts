import type { Band, Condition, GutView, Range } from './shape/condition.ts';

/** What is known when a condition is asked. While the route is being made, bands and gut are not known yet. */
export interface Known {
  readonly facts: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  readonly rights: number;
  readonly slips: number;
  readonly issues?: number;
  readonly repairs?: number;
  readonly gut?: GutView;
  readonly bands?: readonly Band[];
}

/** True if the condition holds, and if there is none. */
export function holds(condition: Condition | undefined, known: Known): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((each) => holds(each, known));
  if ('any' in condition) return condition.any.some((each) => holds(each, known));
  if ('not' in condition) return !holds(condition.not, known);
  if ('fact' in condition) return known.facts.has(condition.fact);
  if ('answered' in condition) return known.answered.has(condition.answered);
  if ('rights' in condition) return within(known.rights, condition.rights);
  if ('slips' in condition) return within(known.slips, condition.slips);
  if ('issues' in condition) return within(known.issues ?? 0, condition.issues);
  if ('repairs' in condition) return within(known.repairs ?? 0, condition.repairs);
  if ('gut' in condition) return condition.gut.includes(known.gut ?? 'unknown');
  return (known.bands ?? []).filter((band) => condition.bands.includes(band)).length >= condition.from;
}

function within(count: number, range: Range): boolean {
  return count >= (range.from ?? 0) && count <= (range.to ?? Infinity);
}
