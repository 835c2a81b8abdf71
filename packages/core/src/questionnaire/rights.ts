import type { Answer } from './answers.ts';
import { fill } from './fill.ts';
import type { Slip } from './slips.ts';
import type { Option, Question } from './shape/question.ts';

/** What went right by one answer, and only by what it says. */
export function rightsIn(
  question: Question,
  answer: Answer | null,
  chosen: readonly Option[],
  slip: Slip | null,
): readonly string[] {
  if (question.kind === 'text') return question.right && typeof answer === 'string' ? [`“${answer}”`] : [];
  const values = { slip: slip?.page.title ?? '' };
  return chosen.flatMap((option) => (option.right ? [fill(option.right, values)] : []));
}
