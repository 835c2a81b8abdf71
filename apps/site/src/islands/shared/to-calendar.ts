import type { DayEvent } from '@rebound/core/calendar/calendar-event';
import { calendarFile } from '@rebound/core/calendar/calendar-file';
import { download, fileName } from './download.ts';

/** Hands the days of a plan to the reader's own calendar, as a file. False when there is no day to hand over. */
export function toCalendar(stem: string, events: readonly DayEvent[]): boolean {
  const now = new Date();
  const file = calendarFile(events, now.toISOString());
  if (file === null) return false;
  download(fileName(stem, 'ics', now), 'text/calendar', file);
  return true;
}
