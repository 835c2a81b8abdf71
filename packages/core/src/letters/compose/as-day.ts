import type { LetterWords } from '../types.ts';
import { dayNumber, monthDayOf, weekdayOf } from '../../calendar/days.ts';

/**
 * Writes an ISO date so that it stays true when the letter is sent days later: "Tuesday" within the last six days,
 * "Tuesday 3 March" (US "Tuesday, March 3") otherwise. `full` always names the date. Not a date: `''`.
 */
export function asDay(iso: string, words: LetterWords, today: string, how: 'near' | 'full'): string {
  const day = dayNumber(iso);
  if (day === null) return '';
  const now = dayNumber(today);
  const ago = now === null ? null : now - day;
  if (how === 'near' && ago !== null && ago >= 0 && ago < 7) return weekdayOf(day);
  const { month, date } = monthDayOf(day);
  return words === 'us' ? `${weekdayOf(day)}, ${month} ${date}` : `${weekdayOf(day)} ${date} ${month}`;
}
