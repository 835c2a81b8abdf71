import { dayInWords, isoDay } from '../calendar/days.ts';
import { afterWorkingDays, holidaysBetween, type IsHoliday, workingDayFrom } from '../calendar/working-days.ts';
import type { FollowUpFacts } from './facts.ts';
import { holidaysOf, HOLIDAYS_UNTIL } from './holidays.ts';
import type { FollowUpId } from './part.ts';

/** One date of the follow-up, with its reasons. */
export interface FollowUpDate {
  readonly id: FollowUpId;
  /** Day number. */
  readonly day: number;
  /** Why this day: the rule first, then what changed it. */
  readonly why: readonly string[];
}

/** The dates, and what holds for all of them. */
export interface FollowUp {
  readonly dates: readonly FollowUpDate[];
  readonly notes: readonly string[];
}

/**
 * When to thank, when to ask once, and when to stop. `today` is a day number. No date lies before today: a day that has
 * passed is moved, and the reason says so.
 */
export function followUpDates(facts: FollowUpFacts, today: number): FollowUp {
  const isHoliday = holidaysOf(facts.place);
  const dates = facts.refused === null ? waiting(facts, today, isHoliday) : afterNo(facts, facts.refused, today);
  return { dates, notes: notesOn(facts, dates) };
}

function waiting(facts: FollowUpFacts, today: number, isHoliday: IsHoliday): readonly FollowUpDate[] {
  if (facts.nudged !== null) return [stopAfter(facts.nudged, STOP_AFTER_NUDGE, today, isHoliday)];
  const first = nudgeDay(facts, isHoliday);
  if (facts.noContact) return [stopAfter(first, STOP_WITHOUT_NUDGE, today, isHoliday)];
  const nudge = nudgeDate(facts, first, today, isHoliday);
  return [...thanksDate(facts, first, today), nudge, stopAfter(nudge.day, STOP_AFTER_NUDGE, today, isHoliday)];
}

function thanksDate({ interview }: FollowUpFacts, nudge: number, today: number): readonly FollowUpDate[] {
  // From the third week on, or once it is time to ask, the thanks go into the nudge.
  if (today >= Math.min(interview + FORTNIGHT, nudge)) return [];
  const day = Math.max(interview + 1, today);
  const why =
    day === interview + 1
      ? `The next day, before noon. By ${words(interview + 2)} at the latest, it still comes as one.`
      : day === interview + 2
        ? 'Two days on, it still comes as a thank-you. Send it today.'
        : 'It is late, and still in time until they decide. If you have sent one, leave it at that.';
  return [{ id: 'thanks', day, why: [why] }];
}

function nudgeDay({ interview, promised }: FollowUpFacts, isHoliday: IsHoliday): number {
  return promised === null
    ? workingDayFrom(interview + FORTNIGHT, isHoliday)
    : afterWorkingDays(promised, 2, isHoliday);
}

function nudgeDate(facts: FollowUpFacts, first: number, today: number, isHoliday: IsHoliday): FollowUpDate {
  const { interview, promised } = facts;
  const day = Math.max(first, workingDayFrom(today, isHoliday));
  const rule =
    promised === null
      ? `They named no day, so it is two weeks after the interview of ${words(interview)}.`
      : `They named ${words(promised)}. Two working days later, they have had a day to be late.`;
  const moved =
    promised === null && first !== interview + FORTNIGHT
      ? [`${words(interview + FORTNIGHT)} is not a working day, so it is the next one.`]
      : [];
  const why = [rule, ...moved, ...skipped(promised ?? interview + FORTNIGHT - 1, first, isHoliday)];
  const late = today >= Math.min(interview + FORTNIGHT, first);
  return {
    id: 'nudge',
    day,
    why: [
      ...why,
      ...(day === first ? [] : [`That was ${words(first)}. It has passed, so the next working day will do.`]),
      ...(late ? ['If you have not thanked them yet, let one line of thanks open it.'] : []),
    ],
  };
}

function stopAfter(start: number, rule: string, today: number, isHoliday: IsHoliday): FollowUpDate {
  const planned = afterWorkingDays(start, 5, isHoliday);
  const day = Math.max(planned, today);
  const passed = day === planned ? [] : [`That was ${words(planned)}. It has passed, so you can stop today.`];
  return { id: 'stop', day, why: [`${rule} of ${words(start)}.`, ...skipped(start, planned, isHoliday), ...passed] };
}

function afterNo({ noContact }: FollowUpFacts, refused: number, today: number): readonly FollowUpDate[] {
  if (noContact) return [];
  const last = refused + 7;
  const why =
    today <= last
      ? 'A question about one answer has the best chance within a week of the no. It need not be today.'
      : `The week ended on ${words(last)}. You can still ask once, and they may not answer.`;
  return [{ id: 'feedback', day: Math.max(last, today), why: [why] }];
}

function notesOn({ place, agency, noContact, refused }: FollowUpFacts, dates: readonly FollowUpDate[]): string[] {
  const last = dates.at(-1)?.day;
  // Working days are counted as long as one waits.
  const counts = refused === null;
  const beyond = last !== undefined && Number(isoDay(last).slice(0, 4)) > HOLIDAYS_UNTIL;
  return [
    ...(noContact && refused === null
      ? ['They asked for no contact. So there is nothing to send, and one day to stop.']
      : []),
    ...(noContact && refused !== null
      ? ['They asked for no contact, and they have answered. There is nothing to send.']
      : []),
    ...(agency && !noContact ? ['Write to your contact at the agency each time, and to nobody at the employer.'] : []),
    ...(counts && place === null
      ? [
          'A public holiday may count as a working day here. We can skip those of the UK and the US, if you say where they are.',
        ]
      : []),
    ...(counts && place === 'elsewhere'
      ? ['A public holiday there may count as a working day here: we know only those of the UK and the US.']
      : []),
    ...(counts && beyond
      ? [`We know the public holidays up to ${HOLIDAYS_UNTIL}. Later ones count as working days.`]
      : []),
  ];
}

function skipped(start: number, end: number, isHoliday: IsHoliday): readonly string[] {
  const days = holidaysBetween(start, end, isHoliday).map(words);
  if (days.length === 0) return [];
  return [`Not counted: ${days.join(' and ')}, ${days.length === 1 ? 'a public holiday' : 'public holidays'} there.`];
}

function words(day: number): string {
  return dayInWords(isoDay(day)) ?? '';
}

const FORTNIGHT = 14;
const STOP_AFTER_NUDGE = 'Five working days after the nudge';
const STOP_WITHOUT_NUDGE = 'Five working days after the day you would have asked, the nudge';
