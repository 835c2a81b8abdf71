import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { morningReminder, rereadList } from './morning-reminder.ts';

const read = (today: string, time: string): ICAL.Event => {
  const file = morningReminder(today, time, '2026-03-05T22:50:00Z');
  if (file === null) throw new Error('no file');
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('no event');
  return new ICAL.Event(event);
};

test.each([
  ['2026-03-05', '22:50', '2026-03-06T09:00:00'],
  ['2026-03-06', '03:10', '2026-03-06T09:00:00'],
  ['2026-03-06', '09:00', '2026-03-07T09:00:00'],
  ['2026-12-31', '23:59', '2027-01-01T09:00:00'],
])('on %s at %s the letter is looked at again at %s', (today, time, at) =>
  expect(read(today, time).startDate.toString()).toBe(at),
);

test('brings the list to read it by, and a bell', () => {
  const event = read('2026-03-05', '22:50');
  expect(event.description.split('\n')).toEqual(rereadList);
  expect(event.component.getAllSubcomponents('valarm')).toHaveLength(1);
});

test('takes a quarter of an hour, rings when it begins, and names nobody', () => {
  const event = read('2026-03-05', '22:50');
  expect(event.summary).toBe('Read one letter again, then send it');
  expect(event.uid).toBe('letter-2026-03-06@rebound');
  expect(event.endDate.toString()).toBe('2026-03-06T09:15:00');
  const [bell] = event.component.getAllSubcomponents('valarm');
  expect(String(bell?.getFirstPropertyValue('trigger'))).toBe('PT0S');
});

test('there is none without a day', () => expect(morningReminder('', '', '2026-03-05T22:50:00Z')).toBe(null));
