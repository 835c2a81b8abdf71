import { calendarFile } from '../../calendar/calendar-file.ts';
import { dayNumber, isoDay } from '../../calendar/days.ts';

/** A reminder for nine in the morning. It names nobody: calendars are shared, and seen on locked screens. */
export function morningReminder(today: string, time: string, stamp: string): string | null {
  const day = dayNumber(today);
  if (day === null) return null;
  // Before nine it is this morning; after midnight "tomorrow" would be a day too late.
  const on = isoDay(time < '09:00' ? day : day + 1);
  return calendarFile(
    [
      {
        kind: 'timed',
        uid: `letter-${on}@rebound`,
        title: 'Read one letter again, then send it',
        notes: rereadList.join('\n'),
        day: on,
        at: '09:00',
        minutes: 15,
        remindBefore: 0,
      },
    ],
    stamp,
  );
}

/** What to look at once more, in the morning. */
export const rereadList: readonly string[] = [
  'Read it aloud, slowly, from greeting to name.',
  'Hold the name in the greeting against their email or card.',
  'Ask which sentence could go. Take that one out.',
  'Picture it being read out in front of you. Is it still all right?',
];
