import type { DimensionScore } from './score.ts';
import type { Step } from './route.ts';
import type { GutView } from './shape/condition.ts';

/** The first feeling beside what the facts say. Unknown unless at least half of the dimensions can be told. */
export function gutView(gut: number | null, scores: readonly DimensionScore[]): GutView {
  const told = scores.filter((score) => score.band !== 'unclear');
  if (gut === null || told.length === 0 || told.length < scores.length / 2) return 'unknown';
  const facts = told.reduce((sum, score) => sum + (score.value ?? 0), 0) / told.length;
  const apart = facts - (gut - 5) / 2.5;
  if (apart > near) return 'facts-better';
  return apart < -near ? 'facts-worse' : 'level';
}

const near = 0.8;

/** The gut rating, if it was given. */
export function gutOf(steps: readonly Step[]): number | null {
  const step = steps.find((each) => each.question.kind === 'scale' && each.question.gut);
  return typeof step?.answer === 'number' ? step.answer : null;
}
