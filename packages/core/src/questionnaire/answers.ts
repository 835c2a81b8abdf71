import { dayNumber } from '../calendar/days.ts';
import type { Slip } from './slips.ts';
import type { Option, Question } from './shape/question.ts';

/** What the reader gave for each question, by the key of its step. A question that is not here was skipped. */
export type Answers = Readonly<Record<string, Answer>>;

/** A chosen row, a point on a scale or typed words; several rows for a tick list. */
export type Answer = string | number | readonly string[];

/** The answer if it fits the question as it stands now, otherwise nothing: old or foreign answers are ignored. */
export function fittingAnswer(question: Question, answer: Answer | undefined, slips: readonly Slip[]): Answer | null {
  if (answer === undefined) return null;
  switch (question.kind) {
    case 'one':
      return typeof answer === 'string' && question.options.some((o) => o.value === answer) ? answer : null;
    case 'many':
      return someOf(
        answer,
        question.options.map((o) => o.value),
      );
    case 'slips':
      return someOf(
        answer,
        slips.map((slip) => slip.page.id),
      );
    case 'scale':
      if (typeof answer === 'number')
        return answer >= question.from && answer <= question.to ? Math.round(answer) : null;
      return typeof answer === 'string' && question.exits?.some((o) => o.value === answer) ? answer : null;
    case 'text':
      return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null;
    case 'date':
      return typeof answer === 'string' && dayNumber(answer) !== null ? answer : null;
    case 'pause':
      return null;
  }
}

/** The rows a fitting answer chose, in the order of the list, so that the order of ticking never matters. */
export function chosenOptions(question: Question, answer: Answer | null): readonly Option[] {
  if (answer === null) return [];
  if (question.kind === 'one') return question.options.filter((o) => o.value === answer);
  if (question.kind === 'scale') return (question.exits ?? []).filter((o) => o.value === answer);
  if (question.kind !== 'many' || !Array.isArray(answer)) return [];
  const ticked = question.options.filter((o) => answer.includes(o.value));
  const alone = ticked.find((o) => o.alone ?? o.unknown);
  return alone ? [alone] : ticked;
}

function someOf(answer: Answer, allowed: readonly string[]): Answer | null {
  if (!Array.isArray(answer)) return null;
  const kept = allowed.filter((value) => answer.includes(value));
  return kept.length > 0 ? kept : null;
}
