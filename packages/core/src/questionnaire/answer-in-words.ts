import { dayInWords } from '../calendar/days.ts';
import type { Step } from './route.ts';
import type { Slip } from './slips.ts';

/** An answer as the reader would read it back, or null when the question was skipped. */
export function answerInWords(step: Step, slips: readonly Slip[]): string | null {
  const { question, answer, chosen } = step;
  if (answer === null) return null;
  if (chosen.length > 0) return chosen.map((option) => option.label).join('; ');
  if (Array.isArray(answer)) {
    return slips
      .filter((slip) => answer.includes(slip.page.id))
      .map((slip) => slip.page.title)
      .join('; ');
  }
  if (question.kind === 'scale') return `${String(answer)} out of ${question.to}`;
  if (question.kind === 'date') return dayInWords(String(answer)) ?? String(answer);
  return String(answer);
}
