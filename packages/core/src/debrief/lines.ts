import { dayInWords } from '../calendar/days.ts';
import type { Debrief } from './types.ts';
import { reasons, weights } from './words.ts';

/** One heading of a finished debrief, with what the reader wrote under it. */
export interface DebriefLine {
  readonly part: string;
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
  const sheet: readonly (readonly [part: string, label: string, text: string])[] = [
    [PARTS[0], 'Three things that worked', words.good],
    [PARTS[0], 'A thing I did that I would do again', words.again],
    [PARTS[1], 'They asked, or this happened', words.asked],
    [PARTS[1], 'I said, or did', words.said],
    [PARTS[1], 'On the list', mistakes.map(titleOf).join('\n')],
    [PARTS[1], 'Why', [why === null ? '' : reasons[why], words.reason].filter((text) => text.trim() !== '').join('\n')],
    [PARTS[2], 'Asked, and went badly', words.count],
    [PARTS[2], 'How much it weighs', weight === null ? '' : weights[weight]],
    [PARTS[3], 'What I would say now', words.better],
    [PARTS[4], 'One thing to practise', [words.practise, day].filter((text) => text.trim() !== '').join('\n')],
    [PARTS[4], 'If it happens again', plan],
    [PARTS[4], 'One thing I am leaving in that room', words.leaving],
  ];
  return sheet.map(([part, label, text]) => ({ part, label, text: text.trim() })).filter(({ text }) => text !== '');
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
