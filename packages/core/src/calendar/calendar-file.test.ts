import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarEvent } from './calendar-event.ts';
import { calendarFile } from './calendar-file.ts';
import { isoDay } from './days.ts';

const stamp = '2026-03-12T08:30:00Z';
const dayEvent = { kind: 'day', uid: 'a@rebound', title: 'Say the story aloud', day: '2026-03-12' } as const;

const day = fc.integer({ min: 0, max: 40_000 }).map(isoDay);
// Without a size no draw is longer than ten: too short for a line ever to be folded.
const text = fc.oneof(
  fc.string({ maxLength: 300, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  fc.stringMatching(/^(?:[,;\\n]|\n|é|“|😀){0,90}$/u),
);
const anyDayEvent = fc.record({ kind: fc.constant('day' as const), uid: fc.uuid(), title: text, notes: text, day });
const anyTimedEvent = fc.record({
  kind: fc.constant('timed' as const),
  uid: fc.uuid(),
  title: text,
  notes: text,
  day,
  at: fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`),
  minutes: fc.integer({ min: 1, max: 1440 }),
  remindBefore: fc.nat(10_000),
});
const anyEvents = fc.array(fc.oneof(anyDayEvent, anyTimedEvent), { minLength: 1, maxLength: 5 });

/** What must come back: line ends made one, what no calendar can hold taken out. */
function asHeld(words: string): string {
  return words.replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

function parsed(events: readonly CalendarEvent[]) {
  const file = calendarFile(events, stamp);
  expect(file).not.toBeNull();
  const calendar = new ICAL.Component(ICAL.parse(file ?? ''));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('an independent reader of calendars gets back every word and every time, in order', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const back = parsed(events);
      expect(back.map((event) => event.uid)).toEqual(events.map((event) => event.uid));
      expect(back.map((event) => event.summary)).toEqual(events.map((event) => asHeld(event.title)));
      expect(back.map((event) => event.description ?? '')).toEqual(events.map((event) => asHeld(event.notes)));
      expect(back.map((event) => event.startDate.toString())).toEqual(
        events.map((event) => (event.kind === 'day' ? event.day : `${event.day}T${event.at}:00`)),
      );
      expect(back.map((event) => event.duration.toSeconds())).toEqual(
        events.map((event) => (event.kind === 'day' ? 86_400 : event.minutes * 60)),
      );
    }),
  );
});

test('every line ends in CRLF, is at most 75 octets long, and cuts no character in two', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const file = calendarFile(events, stamp) ?? '';
      expect(file.endsWith('\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\n\r]/u);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});

test('words cannot add a line of their own to the file', () => {
  const file = calendarFile([{ ...dayEvent, title: 'A\r\nEND:VEVENT\nBEGIN:VALARM', uid: 'u\nX:1' }], stamp) ?? '';
  expect(file.match(/^END:VEVENT/gmu)).toHaveLength(1);
  expect(file).not.toMatch(/^(?:BEGIN:VALARM|X:1)/mu);
});

test('half a character, which no file can hold, is shown as the sign for that', () => {
  expect(calendarFile([{ ...dayEvent, title: 'a\uD83D b' }], stamp)).toContain('SUMMARY:a\uFFFD b\r\n');
});

test('a whole day runs to the next day, over the end of a month and of a leap February', () => {
  expect(calendarFile([{ ...dayEvent, day: '2028-02-29' }], stamp)).toContain(
    'DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\nTRANSP:TRANSPARENT\r\n',
  );
});

test('an hour is the reader’s own, may run past midnight, and may bring a reminder', () => {
  const file = calendarFile(
    [{ ...dayEvent, kind: 'timed', day: '2026-12-31', at: '23:45', minutes: 30, remindBefore: 5 }],
    stamp,
  );
  expect(file).toContain('DTSTART:20261231T234500\r\nDTEND:20270101T001500\r\n');
  expect(file).toContain('TRIGGER:-PT5M\r\n');
});

test('the moment of writing stands in every event, and every event is private', () => {
  const file = calendarFile([dayEvent, { ...dayEvent, uid: 'b@rebound' }], stamp) ?? '';
  expect(file.match(/DTSTAMP:20260312T083000Z\r\n/gu)).toHaveLength(2);
  expect(file.match(/CLASS:PRIVATE\r\n/gu)).toHaveLength(2);
});

test('an address is kept when it is one, and left out when it is not', () => {
  const url = 'https://rebound.example/tools/note/?kind=thanks';
  expect(calendarFile([{ ...dayEvent, url }], stamp)).toContain(`URL:${url}\r\n`);
  expect(calendarFile([{ ...dayEvent, url: 'javascript:1' }], stamp)).not.toContain('URL');
  expect(calendarFile([{ ...dayEvent, url: 'https://a.example/\nX:1' }], stamp)).not.toContain('URL');
});

test('what is not in the calendar is left out, and a file of nothing is no file', () => {
  const bad = { ...dayEvent, day: '2026-02-30' };
  expect(calendarFile([bad], stamp)).toBeNull();
  expect(calendarFile([], stamp)).toBeNull();
  expect(calendarFile([dayEvent], 'yesterday')).toBeNull();
  expect(calendarFile([{ ...dayEvent, kind: 'timed', at: '24:00', minutes: 5 }], stamp)).toBeNull();
  expect(calendarFile([{ ...dayEvent, day: '9999-12-31' }], stamp)).toBeNull();
  expect(calendarFile([bad, dayEvent], stamp)?.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
});

test('a length that is no number still makes an event that can be read', () => {
  const [event] = parsed([
    { ...dayEvent, kind: 'timed', at: '08:00', minutes: Number.NaN, remindBefore: Number.POSITIVE_INFINITY },
  ]);
  expect(event?.duration.toSeconds()).toBe(60);
});
