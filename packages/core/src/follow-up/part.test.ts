import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import { calendarFile } from '../calendar/calendar-file.ts';
import { dayNumber } from '../calendar/days.ts';
import { followUpEvents } from './events.ts';
import { followUpDates } from './dates.ts';
import { followUpFacts } from './facts.ts';
import { BLANK_FOLLOW_UP, type FollowUpPart, parseFollowUpPart } from './part.ts';

const full: FollowUpPart = {
  job: 'Stock controller, Hartley Foods',
  interview: '2026-03-03',
  named: 'day',
  promised: '2026-03-13',
  also: ['agency'],
  place: 'scotland',
  since: 'nothing',
  sinceDay: '',
  asked: true,
  kept: { at: '2026-03-03T22:50:00.000Z', dates: [{ id: 'nudge', day: '2026-03-17' }] },
  savedAt: '2026-03-03T22:50:00.000Z',
};
const today = dayNumber('2026-03-20') ?? NaN;

describe('what was saved', () => {
  test.each([[full], [BLANK_FOLLOW_UP], [{ ...full, place: 'elsewhere' as const }]])('comes back as it was', (part) => {
    expect(parseFollowUpPart(JSON.parse(JSON.stringify(part)))).toEqual(part);
  });

  test.each([
    [{ named: 'soon' }],
    [{ interview: 7 }],
    [{ place: 'france' }],
    [{ also: ['boss'] }],
    [{ also: ['agency', 'agency'] }],
    [{ since: null }],
    [{ asked: 'yes' }],
    [{ kept: { at: '', dates: [{ id: 'nudge', day: 'soon' }] } }],
    [{ kept: { at: '', dates: [{ id: 'party', day: '2026-03-17' }] } }],
    [{ kept: { at: '', dates: [7] } }],
    [{ kept: 7 }],
  ])('is refused with %j', (wrong) => {
    expect(parseFollowUpPart({ ...full, ...wrong })).toBeNull();
  });

  test('holds each of the dates there are, and no more of them', () => {
    const dates = (['thanks', 'nudge', 'stop', 'feedback'] as const).map((id) => ({ id, day: '2026-03-17' }));
    expect(parseFollowUpPart({ ...full, kept: { at: '', dates } })?.kept?.dates).toEqual(dates);
    expect(parseFollowUpPart({ ...full, kept: { at: '', dates: [...dates, dates[0]] } })).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const part = parseFollowUpPart(value);
        if (part !== null) expect(parseFollowUpPart(part)).toEqual(part);
      }),
    );
  });
});

test('the calendar file is read back by another program, with each date, reason and a uid that stays', () => {
  const found = followUpFacts(full, today - 15);
  if (!('facts' in found)) throw new Error('no facts');
  const { dates } = followUpDates(found.facts, today - 15);
  const events = followUpEvents(dates, found.facts.interview, 'Cook; 2, "Hartley"', 'https://rebound.example');
  const file = calendarFile(events, '2026-03-05T08:00:00Z') ?? '';
  const read = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(read.map(({ summary, startDate }) => `${startDate.toString()} ${summary}`)).toEqual([
    '2026-03-05 Follow-up: thank them',
    '2026-03-17 Follow-up: ask once',
    '2026-03-24 Follow-up: stop waiting',
  ]);
  expect(read[1]?.description).toContain('Cook; 2, "Hartley"');
  expect(read[1]?.description).toContain('They named Friday 13 March.');
  expect(read.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(3);
});
