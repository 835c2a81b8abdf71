import { dayInWords } from '../calendar/days.ts';
import type { Step } from './route.ts';

/** An answer as the reader would read it back, or null when the question was skipped. */
export function answerInWords(step: Step): string | null {
  const { question, answer, chosen, ticked } = step;
  if (answer === null) return null;
  if (chosen.length > 0) return chosen.map((option) => option.label).join('; ');
  if (ticked.length > 0) return ticked.map((slip) => slip.page.title).join('; ');
  if (question.kind === 'scale') return `${String(answer)} out of ${question.to}`;
  if (question.kind === 'date') return dayInWords(String(answer));
  return String(answer);
}
