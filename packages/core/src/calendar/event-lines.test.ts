import { describe, expect, test } from 'vitest';
import type { CalendarEvent, TimedEvent } from './calendar-event.ts';
import { calendarFile } from './calendar-file.ts';
import { eventLines } from './event-lines.ts';

const stamp = '20260312T083000Z';
const story: CalendarEvent = { kind: 'day', uid: 'a@rebound', title: 'Say the story aloud', day: '2026-03-12' };
const call: TimedEvent = { ...story, kind: 'timed', title: 'Call Ms Okafor', at: '08:30', minutes: 15 };

test('a file names its version and its maker, and has the event between its first line and its last', () => {
  expect(calendarFile([story], '2026-03-12T08:30:00Z')?.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rebound//Plan//EN',
    ...(eventLines(story, stamp) ?? []),
    'END:VCALENDAR',
    '',
  ]);
});

test('something for a day is private, never busy, and has no line for what it does not say', () => {
  expect(eventLines({ ...story, notes: '', url: '' }, stamp)).toEqual([
    'BEGIN:VEVENT',
    'UID:a@rebound',
    'DTSTAMP:20260312T083000Z',
    'DTSTART;VALUE=DATE:20260312',
    'DTEND;VALUE=DATE:20260313',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Say the story aloud',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]);
});

test('something at an hour, with its notes, its address and its reminder', () => {
  const full = { ...call, notes: 'Thank her; be short', url: 'https://rebound.example/tools/note/', remindBefore: 10 };
  expect(eventLines(full, stamp)).toEqual([
    'BEGIN:VEVENT',
    'UID:a@rebound',
    'DTSTAMP:20260312T083000Z',
    'DTSTART:20260312T083000',
    'DTEND:20260312T084500',
    'SUMMARY:Call Ms Okafor',
    String.raw`DESCRIPTION:Thank her\; be short`,
    'URL:https://rebound.example/tools/note/',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Call Ms Okafor',
    'TRIGGER:-PT10M',
    'END:VALARM',
    'END:VEVENT',
  ]);
});

describe('an hour of the day', () => {
  test.each([['108:30'], ['08:300'], ['8:30'], ['24:00'], ['08:60'], ['08.30'], ['']])('is not %j', (at) => {
    expect(eventLines({ ...call, at }, stamp)).toBeNull();
  });

  test.each([['2026-02-30'], ['9999-12-31'], ['soon']])('has no event on %j', (day) => {
    expect(eventLines({ ...call, day }, stamp)).toBeNull();
  });

  test.each([
    [
      'the last whole day there is',
      { day: '9999-12-30', at: '23:59', minutes: 1 },
      '99991230T235900',
      '99991231T000000',
    ],
    ['a minute at least', { minutes: 0 }, '20260312T083000', '20260312T083100'],
    ['a minute, if it ends before it starts', { minutes: -5 }, '20260312T083000', '20260312T083100'],
    ['whole minutes', { minutes: 1.6 }, '20260312T083000', '20260312T083200'],
    ['a day at most', { minutes: 5000 }, '20260312T083000', '20260313T083000'],
    ['before 1970', { day: '1969-12-31', at: '00:00', minutes: 1439 }, '19691231T000000', '19691231T235900'],
  ])('%s', (_, given, start, end) => {
    expect(eventLines({ ...call, ...given }, stamp)?.slice(3, 5)).toEqual([`DTSTART:${start}`, `DTEND:${end}`]);
  });
});

test.each([
  ['none, when none was asked for', {}, []],
  ['at the hour itself', { remindBefore: 0 }, ['TRIGGER:-PT0M']],
  ['never after it', { remindBefore: -5 }, ['TRIGGER:-PT0M']],
  ['in whole minutes', { remindBefore: 4.6 }, ['TRIGGER:-PT5M']],
])('a reminder: %s', (_, given, expected) => {
  const lines = eventLines({ ...call, ...given }, stamp) ?? [];
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(expected);
  expect(lines.filter((line) => line.endsWith('VALARM'))).toHaveLength(2 * expected.length);
});

test.each([
  ['https://rebound.example/tools/note/?kind=thanks#a', true],
  ['http://127.0.0.1:4321/tools/', true],
  ['https://rebound.example', true],
  ['javascript:https://rebound.example/', false],
  ['ftp://rebound.example/', false],
  ['https://rebound.example/a b', false],
  ['https:///tools/', false],
])('%s is an address: %s', (url, isOne) => {
  expect(eventLines({ ...story, url }, stamp)?.includes(`URL:${url}`)).toBe(isOne);
});
