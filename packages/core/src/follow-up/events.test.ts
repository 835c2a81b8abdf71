import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '../calendar/calendar-file.ts';
import { dayNumber, isoDay } from '../calendar/days.ts';
import { followUpEvents } from './events.ts';
import { followUpDates } from './dates.ts';
import { facts } from './facts.fixture.ts';
import type { FollowUpFacts } from './facts.ts';
import { placeIds } from './places.ts';
import { sayDate } from './say-date.ts';

const origin = 'https://rebound.example';
const first = dayNumber('2026-01-01') ?? NaN;
const day = fc.integer({ min: first, max: first + 800 });
const anyFacts: fc.Arbitrary<FollowUpFacts> = fc.record({
  interview: day,
  promised: fc.option(day),
  agency: fc.boolean(),
  noContact: fc.boolean(),
  place: fc.option(fc.constantFrom(...placeIds)),
  nudged: fc.option(day),
  refused: fc.option(day),
});

/** What another program finds in the file. */
function readBack(file: string | null) {
  if (file === null) return [];
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((part) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(part);
    const url: unknown = part.getFirstPropertyValue('url');
    return {
      uid,
      summary,
      description,
      url,
      isDay: startDate.isDate,
      from: startDate.toString(),
      to: endDate.toString(),
    };
  });
}

test('another program reads every date as a whole day, with its reason, the job as it was typed, and the way to write', () => {
  let read = 0;
  fc.assert(
    fc.property(anyFacts, day, fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }), (given, today, typed) => {
      // What a calendar file cannot hold (control characters) is left out there; that has its own tests.
      const job = typed.replaceAll(/\p{Cc}|\p{Surrogate}|\u2028|\u2029/gu, '');
      const { dates } = followUpDates(given, today);
      const events = followUpEvents(dates, given.interview, job, origin);
      const found = readBack(calendarFile(events, '2026-03-04T08:00:00Z'));
      read += found.length;
      expect(found).toEqual(
        dates.map(({ id, day: on, why }) => {
          const { title, say, letter } = sayDate(id);
          const url = `${origin}/tools/note/?kind=${letter}`;
          return {
            uid: `follow-up-${isoDay(given.interview)}-${id}@rebound`,
            summary: `Follow-up: ${title.toLowerCase()}`,
            description: [...(job.trim() === '' ? [] : [job.trim()]), `${say}.`, ...why, url].join('\n'),
            url,
            isDay: true,
            from: isoDay(on),
            to: isoDay(on + 1),
          };
        }),
      );
    }),
    // Many a draw has no date left: a hundred of them once held 47 entries.
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(50);
});

test('the job is not in a title, and a later file moves the same entry', () => {
  const given = facts({ interview: first });
  const file = (today: number) =>
    followUpEvents(followUpDates(given, today).dates, given.interview, 'Cook; Hartley', origin);
  const [early, late] = [file(first), file(first + 20)];
  const same = late.filter(({ uid }) => early.some((each) => each.uid === uid));
  expect(same.length).toBeGreaterThan(0);
  expect(same.some(({ uid, day: on }) => early.find((each) => each.uid === uid)?.day !== on)).toBe(true);
  expect(JSON.stringify([...early, ...late].map(({ title }) => title))).not.toContain('Hartley');
});

test.each([
  ['the job first, without the spaces around it', ' Cook, Hartley Foods\n', ['Cook, Hartley Foods']],
  ['no empty line for a job of spaces', ' \n', []],
])('under the title stands %s', (_, job, lines) => {
  const url = `${origin}/tools/note/?kind=last-nudge`;
  const day = dayNumber('2026-03-24') ?? NaN;
  const dates = [{ id: 'stop', day, why: ['Five working days after the nudge.'] }] as const;
  expect(followUpEvents(dates, first, job, origin)).toEqual([
    {
      kind: 'day',
      uid: 'follow-up-2026-01-01-stop@rebound',
      title: 'Follow-up: stop waiting',
      notes: [...lines, `${sayDate('stop').say}.`, 'Five working days after the nudge.', url].join('\n'),
      url,
      day: '2026-03-24',
    },
  ]);
});
