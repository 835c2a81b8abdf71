import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay, weekdayOf } from '../calendar/days.ts';
import { afterWorkingDays, isWorkingDay, workingDayFrom } from '../calendar/working-days.ts';
import { followUpDates } from './dates.ts';
import { facts } from './facts.fixture.ts';
import type { FollowUpFacts } from './facts.ts';
import { holidaysOf } from './holidays.ts';
import { placeIds, whereabouts } from './places.ts';

const on = (iso: string): number => dayNumber(iso) ?? NaN;
const days = (given: Partial<FollowUpFacts>, today: string) =>
  followUpDates(facts(given), on(today)).dates.map(({ id, day }) => `${id} ${isoDay(day)}`);

describe('the examples that stand in the guides', () => {
  test('they named Friday 13 March: thanks the next day, ask on Tuesday, stop a week later', () => {
    expect(days({ promised: on('2026-03-13') }, '2026-03-03')).toEqual([
      'thanks 2026-03-04',
      'nudge 2026-03-17',
      'stop 2026-03-24',
    ]);
  });

  test('they named no day: two weeks after the interview', () => {
    expect(days({}, '2026-03-04')).toEqual(['thanks 2026-03-04', 'nudge 2026-03-17', 'stop 2026-03-24']);
  });
});

describe('what changes the dates', () => {
  test('no contact: one day to stop, counted from when one would have asked', () => {
    expect(days({ noContact: true }, '2026-03-04')).toEqual(['stop 2026-03-24']);
  });

  test('the nudge has gone: only the stop is left', () => {
    expect(days({ nudged: on('2026-03-18') }, '2026-03-19')).toEqual(['stop 2026-03-25']);
  });

  test('they said no: one question, within a week', () => {
    expect(days({ refused: on('2026-03-12') }, '2026-03-12')).toEqual(['feedback 2026-03-19']);
    expect(days({ refused: on('2026-03-12') }, '2026-03-30')).toEqual(['feedback 2026-03-30']);
    expect(days({ refused: on('2026-03-12'), noContact: true }, '2026-03-12')).toEqual([]);
  });

  test('the thanks: late is said, and from the third week they go into the nudge', () => {
    expect(days({}, '2026-03-10')[0]).toBe('thanks 2026-03-10');
    expect(days({}, '2026-03-17')).toEqual(['nudge 2026-03-17', 'stop 2026-03-24']);
    expect(followUpDates(facts(), on('2026-03-17')).dates[0]?.why.join(' ')).toContain('line of thanks');
  });

  test('a day that has passed becomes the next working day, and says so', () => {
    const [nudge] = followUpDates(facts(), on('2026-03-21')).dates;
    expect(nudge && isoDay(nudge.day)).toBe('2026-03-23');
    expect(nudge?.why).toContain('That was Tuesday 17 March. It has passed, so the next working day will do.');
  });

  test('an agency: who to write to', () => {
    expect(followUpDates(facts({ agency: true }), on('2026-03-04')).notes[0]).toContain('at the agency');
  });
});

describe('public holidays', () => {
  test('Easter moves the nudge in England and is named; without a place it is said not to be counted', () => {
    const given = { interview: on('2026-03-20'), promised: on('2026-04-02') };
    const [, nudge] = followUpDates(facts({ ...given, place: 'england-wales' }), on('2026-03-20')).dates;
    expect(nudge && isoDay(nudge.day)).toBe('2026-04-08');
    expect(nudge?.why).toContain('Not counted: Friday 3 April and Monday 6 April, public holidays there.');
    const plain = followUpDates(facts(given), on('2026-03-20'));
    expect(plain.dates[1] && isoDay(plain.dates[1].day)).toBe('2026-04-06');
    expect(plain.notes).toContain(
      'A public holiday may count as a working day here. We can skip those of the UK and the US, if you say where they are.',
    );
  });

  test('two weeks that end on a holiday go on to the next working day', () => {
    const [, nudge] = followUpDates(facts({ interview: on('2026-12-11'), place: 'us' }), on('2026-12-11')).dates;
    expect(nudge && isoDay(nudge.day)).toBe('2026-12-28');
    expect(nudge?.why.join(' ')).toContain('Friday 25 December is not a working day');
  });

  test('across the end of a year, and past the last year we know', () => {
    expect(days({ interview: on('2026-12-28'), place: 'scotland' }, '2026-12-28')).toEqual([
      'thanks 2026-12-29',
      'nudge 2027-01-11',
      'stop 2027-01-18',
    ]);
    const late = followUpDates(facts({ interview: on('2028-12-20'), place: 'us' }), on('2028-12-20'));
    expect(late.notes).toContain('We know the public holidays up to 2028. Later ones count as working days.');
  });

  test('each is a weekday', () => {
    for (const place of placeIds) {
      const isHoliday = holidaysOf(place);
      const found = Array.from({ length: 1096 }, (_, index) => on('2026-01-01') + index).filter(isHoliday);
      expect(found.length).toBeGreaterThan(23);
      expect(found.filter((day) => ['Saturday', 'Sunday'].includes(weekdayOf(day)))).toEqual([]);
    }
  });

  // Worked out a second time from the rules, so that a slip of the hand in the list is found.
  test('the list is as the rules have it', () => {
    const nth = (year: number, month: number, count: number): number => {
      const first = on(`${year}-${String(month).padStart(2, '0')}-01`);
      const monday = first + ((1 - ((first + 4) % 7) + 7) % 7);
      return monday + (count - 1) * 7;
    };
    const last = (year: number, month: number): number => nth(year, month + 1, 1) - 7;
    for (const [year, easter] of [
      [2026, '2026-04-05'],
      [2027, '2027-03-28'],
      [2028, '2028-04-16'],
    ] as const) {
      const sunday = on(easter);
      const england = [sunday - 2, sunday + 1, nth(year, 5, 1), last(year, 5), last(year, 8)];
      expect(england.filter((day) => !holidaysOf('england-wales')(day))).toEqual([]);
      expect(england.filter((day) => !holidaysOf('northern-ireland')(day))).toEqual([]);
      const scotland = [sunday - 2, nth(year, 5, 1), last(year, 5), nth(year, 8, 1)];
      expect(scotland.filter((day) => !holidaysOf('scotland')(day))).toEqual([]);
      const november = on(`${year}-11-01`);
      const thursday = november + ((4 - ((november + 4) % 7) + 7) % 7) + 21;
      const us = [nth(year, 1, 3), nth(year, 2, 3), last(year, 5), nth(year, 9, 1), nth(year, 10, 2), thursday];
      expect(us.filter((day) => !holidaysOf('us')(day))).toEqual([]);
    }
  });
});

const day = fc.integer({ min: on('2026-01-01'), max: on('2029-06-30') });
const anyFacts: fc.Arbitrary<readonly [FollowUpFacts, number]> = fc
  .record({
    interview: day,
    later: fc.option(fc.nat(60)),
    since: fc.nat(60),
    what: fc.constantFrom('nothing', 'nudged', 'refused'),
    agency: fc.boolean(),
    noContact: fc.boolean(),
    place: fc.constantFrom(null, ...whereabouts),
    today: fc.integer({ min: -30, max: 120 }),
  })
  .map(({ interview, later, since, what, agency, noContact, place, today }) => [
    {
      interview,
      promised: later === null ? null : interview + later,
      agency,
      noContact,
      place,
      nudged: what === 'nudged' ? interview + since : null,
      refused: what === 'refused' ? interview + since : null,
    },
    interview + today,
  ]);

describe('whatever the days are', () => {
  test('dates come in order, never before today, each with a reason', () => {
    fc.assert(
      fc.property(anyFacts, ([given, today]) => {
        const { dates } = followUpDates(given, today);
        const found = dates.map((date) => date.day);
        expect(found).toEqual(found.toSorted((one, other) => one - other));
        for (const date of dates) {
          expect(date.day).toBeGreaterThanOrEqual(today);
          expect(date.why[0]).toMatch(/\.$/);
        }
      }),
    );
  });

  test('one nudge at most, on a working day, and none where contact was not wanted', () => {
    fc.assert(
      fc.property(anyFacts, ([given, today]) => {
        const nudges = followUpDates(given, today).dates.filter(({ id }) => id === 'nudge');
        expect(nudges.length).toBeLessThanOrEqual(given.noContact || given.nudged !== null ? 0 : 1);
        for (const nudge of nudges) expect(isWorkingDay(nudge.day, holidaysOf(given.place))).toBe(true);
      }),
    );
  });

  test('between a nudge and its stop lie exactly five working days', () => {
    fc.assert(
      fc.property(anyFacts, ([given, today]) => {
        const { dates } = followUpDates(given, today);
        const nudge = dates.find(({ id }) => id === 'nudge');
        const stop = dates.find(({ id }) => id === 'stop');
        fc.pre(nudge !== undefined && stop !== undefined);
        const isHoliday = holidaysOf(given.place);
        const between = Array.from(
          { length: (stop?.day ?? 0) - (nudge?.day ?? 0) },
          (_, i) => (nudge?.day ?? 0) + 1 + i,
        );
        expect(between.filter((each) => isWorkingDay(each, isHoliday))).toHaveLength(5);
      }),
    );
  });
});

describe('counting working days', () => {
  test('agrees with a count on a local calendar, also when the clocks change', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (start, count) => {
        // Noon by the clock of this machine, moved on day by day as a wall calendar would.
        const [year = 0, month = 1, date = 1] = isoDay(start).split('-').map(Number);
        const local = new Date(year, month - 1, date, 12);
        for (let left = count; left > 0;) {
          local.setDate(local.getDate() + 1);
          if (local.getDay() !== 0 && local.getDay() !== 6) left -= 1;
        }
        const found = isoDay(afterWorkingDays(start, count, () => false));
        expect(found).toBe(
          [local.getFullYear(), local.getMonth() + 1, local.getDate()]
            .map((part) => String(part).padStart(2, '0'))
            .join('-'),
        );
      }),
    );
  });

  test('a working day stays, another goes on to the next', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...placeIds), (start, place) => {
        const isHoliday = holidaysOf(place);
        const found = workingDayFrom(start, isHoliday);
        expect(isWorkingDay(found, isHoliday)).toBe(true);
        expect(found - start).toBeLessThan(7);
        if (isWorkingDay(start, isHoliday)) expect(found).toBe(start);
      }),
    );
  });
});
