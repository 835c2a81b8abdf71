import type { CalendarEvent } from './calendar-event.ts';
import { eventLines } from './event-lines.ts';
import { foldLine } from './fold-line.ts';

/**
 * A calendar file (RFC 5545) with the events in the order given, or `null` when none can be written:
 * an event whose day or hour is not in the calendar is left out, and a file may not be empty.
 * `stamp` is the moment of writing, as “2026-03-12T08:30:00Z”; the caller reads the clock.
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: string): string | null {
  const stamped = stampOf(stamp);
  if (stamped === null) return null;
  const lines = events.flatMap((event) => eventLines(event, stamped) ?? []);
  if (lines.length === 0) return null;
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rebound//Plan//EN', ...lines, 'END:VCALENDAR'];
  return file.map((line) => `${foldLine(line)}\r\n`).join('');
}

function stampOf(stamp: string): string | null {
  const time = Date.parse(stamp);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().replaceAll(/[-:]|\.\d+/gu, '');
}
