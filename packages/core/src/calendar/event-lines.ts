import type { CalendarEvent, DayEvent, TimedEvent } from './calendar-event.ts';
import { dayNumber, isoDay } from './days.ts';
import { escapeText } from './escape-text.ts';

const dayMinutes = 1440;
/** The last of the year 9999: a day after it has no ISO date of four figures. */
const lastDay = 2_932_896;

/**
 * The unfolded lines of one event, or `null` when its day or hour is not real. Every event is private,
 * because a calendar is often shared with the people one works for.
 */
export function eventLines(event: CalendarEvent, stamp: string): string[] | null {
  const when = event.kind === 'day' ? dayLines(event) : timedLines(event);
  if (when === null) return null;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.notes === undefined || event.notes === '' ? [] : [`DESCRIPTION:${escapeText(event.notes)}`]),
    ...(event.url !== undefined && isAddress(event.url) ? [`URL:${event.url}`] : []),
    'CLASS:PRIVATE',
    ...reminderLines(event),
    'END:VEVENT',
  ];
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[\w.:-]+(?:\/[!#$%&'()*+,./:;=?@\w~-]*)?$/u.test(text);
}

function dayLines({ day }: DayEvent): string[] | null {
  const number = dayNumber(day);
  if (number === null || number >= lastDay) return null;
  return [
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(isoDay(number + 1))}`,
    'TRANSP:TRANSPARENT',
  ];
}

function timedLines({ day, at, minutes }: TimedEvent): string[] | null {
  const number = dayNumber(day);
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(at) ?? [];
  if (number === null || number >= lastDay || hour === undefined || minute === undefined) return null;
  const start = number * dayMinutes + Number(hour) * 60 + Number(minute);
  const lasts = Math.min(dayMinutes, Math.max(1, wholeMinutes(minutes)));
  return [`DTSTART:${clockTime(start)}`, `DTEND:${clockTime(start + lasts)}`];
}

function reminderLines(event: CalendarEvent): string[] {
  if (event.kind === 'day' || event.remindBefore === undefined) return [];
  const before = Math.max(0, wholeMinutes(event.remindBefore));
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(event.title)}`,
    `TRIGGER:-PT${before}M`,
    'END:VALARM',
  ];
}

function wholeMinutes(minutes: number): number {
  return Number.isFinite(minutes) ? Math.round(minutes) : 0;
}

/** No zone and no Z: the hour on the reader’s own clock, which is the only clock we know. */
function clockTime(minutes: number): string {
  const day = Math.floor(minutes / dayMinutes);
  const rest = minutes - day * dayMinutes;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${compact(isoDay(day))}T${two(Math.floor(rest / 60))}${two(rest % 60)}00`;
}

function compact(iso: string): string {
  return iso.replaceAll('-', '');
}
