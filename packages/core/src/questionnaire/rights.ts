import { fill } from './fill.ts';
import type { Step } from './route.ts';

/** What went right, in the order of the path and only from answers. */
export function rightsOf(steps: readonly Step[]): readonly string[] {
  const all = steps.flatMap((step) => {
    if (step.question.kind === 'text')
      return step.question.right && typeof step.answer === 'string' ? [`“${step.answer}”`] : [];
    const values = { slip: step.slip?.page.title ?? '' };
    return step.chosen.flatMap((option) => (option.right ? [fill(option.right, values)] : []));
  });
  return [...new Set(all)];
}
