import { dayInWords } from '../calendar/days.ts';
import type { Debrief } from './types.ts';
import { reasons, weights } from './words.ts';

/** One heading of a finished debrief, with what the reader wrote under it. */
export interface DebriefLine {
  readonly label: string;
  readonly text: string;
}

/** What stands on the sheet, in its order; nothing that was left empty. `titleOf` names a mistake page. */
export function debriefLines(
  { words, why, weight, mistakes }: Debrief,
  titleOf: (mistake: string) => string,
): readonly DebriefLine[] {
  const day = dayInWords(words.day) ?? words.day;
  const plan = [words.if, words.then].some((text) => text.trim() !== '') ? `If ${words.if}, I will ${words.then}` : '';
  const sheet: readonly (readonly [label: string, text: string])[] = [
    ['Three things that worked', words.good],
    ['A thing I did that I would do again', words.again],
    ['They asked, or this happened', words.asked],
    ['I said, or did', words.said],
    ['On the list', mistakes.map(titleOf).join('\n')],
    ['Why', `${why === null ? '' : reasons[why]}\n${words.reason}`],
    ['Asked, and went badly', words.count],
    ['How much it weighs', weight === null ? '' : weights[weight]],
    ['What I would say now', words.better],
    ['One thing to practise', `${words.practise}\n${day}`],
    ['If it happens again', plan],
    ['One thing I am leaving in that room', words.leaving],
  ];
  // Trimmed here, so that a half that was left empty leaves no empty line.
  return sheet.map(([label, text]) => ({ label, text: text.trim() })).filter(({ text }) => text !== '');
}

/** The same as plain text, to be pasted somewhere else. */
export function debriefText(debrief: Debrief, day: string, titleOf: (mistake: string) => string): string {
  const blocks = debriefLines(debrief, titleOf).map(({ label, text }) => `${label}\n${text}`);
  return `${[`Debrief, ${day}`, ...blocks].join('\n\n')}\n`;
}

/** The five parts, as their headings say them. */
export const PARTS = [
  'What was good',
  'What went wrong, and why',
  'One question, or all of it?',
  'The better version',
  'Close it',
] as const;
