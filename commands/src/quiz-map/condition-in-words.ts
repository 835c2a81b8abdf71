import type { Condition, Range } from '@rebound/core/questionnaire/shape/condition';

/** A condition as an editor reads it. */
export function conditionInWords(condition: Condition): string {
  if ('all' in condition) return condition.all.map(nested).join(' and ');
  if ('any' in condition) return condition.any.map(nested).join(' or ');
  if ('not' in condition) return `not ${nested(condition.not)}`;
  if ('fact' in condition) return condition.fact;
  if ('answered' in condition) return `${condition.answered} answered`;
  if ('rights' in condition) return `${range(condition.rights)} went right`;
  if ('slips' in condition) return `${range(condition.slips)} slips`;
  if ('issues' in condition) return `${range(condition.issues)} issues`;
  if ('repairs' in condition) return `${range(condition.repairs)} to repair`;
  if ('gut' in condition) return `gut ${condition.gut.join(' or ')}`;
  return `${condition.from} or more parts ${condition.bands.join(' or ')}`;
}

function nested(condition: Condition): string {
  const words = conditionInWords(condition);
  return 'all' in condition || 'any' in condition ? `(${words})` : words;
}

function range({ from, to }: Range): string {
  if (from !== undefined && to !== undefined) return `${from} to ${to}`;
  return to === undefined ? `${from ?? 0} or more` : `at most ${to}`;
}
