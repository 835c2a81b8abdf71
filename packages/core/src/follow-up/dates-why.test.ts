import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '../calendar/days.ts';
import { followUpDates } from './dates.ts';
import { facts } from './facts.fixture.ts';
import type { FollowUpFacts } from './facts.ts';

// Tuesday 3 March 2026 is the day of the interview, if a test gives no other.
const on = (iso: string): number => dayNumber(iso) ?? NaN;
const found = (given: Partial<FollowUpFacts>, today: string) => followUpDates(facts(given), on(today));
const why = (given: Partial<FollowUpFacts>, today: string) =>
  found(given, today).dates.map(({ id, day, why: reasons }) => [`${id} ${isoDay(day)}`, ...reasons]);
const whyOf = (id: string, given: Partial<FollowUpFacts>, today: string) =>
  why(given, today).find(([first]) => first?.startsWith(id));

const TWO_WEEKS = 'They named no day, so it is two weeks after the interview of Tuesday 3 March.';
const NEXT_DAY = 'The next day, before noon. By Thursday 5 March at the latest, it still comes as one.';
const TWO_DAYS_ON = 'Two days on, it still comes as a thank-you. Send it today.';
const LATE = 'It is late, and still in time until they decide. If you have sent one, leave it at that.';
const THANKS_IN_NUDGE = 'If you have not thanked them yet, let one line of thanks open it.';
const NO_PLACE =
  'A public holiday may count as a working day here. We can skip those of the UK and the US, if you say where they are.';
const ELSEWHERE = 'A public holiday there may count as a working day here: we know only those of the UK and the US.';
const TO_AGENCY = 'Write to your contact at the agency each time, and to nobody at the employer.';

describe('every date says why it is that day, and nothing else', () => {
  test('they named no day', () => {
    expect(why({}, '2026-03-03')).toEqual([
      ['thanks 2026-03-04', NEXT_DAY],
      ['nudge 2026-03-17', TWO_WEEKS],
      ['stop 2026-03-24', 'Five working days after the nudge of Tuesday 17 March.'],
    ]);
  });

  test('they named a day', () => {
    expect(why({ promised: on('2026-03-13') }, '2026-03-03')).toEqual([
      ['thanks 2026-03-04', NEXT_DAY],
      ['nudge 2026-03-17', 'They named Friday 13 March. Two working days later, they have had a day to be late.'],
      ['stop 2026-03-24', 'Five working days after the nudge of Tuesday 17 March.'],
    ]);
  });

  test('they wanted no contact', () => {
    expect(why({ noContact: true }, '2026-03-03')).toEqual([
      ['stop 2026-03-24', 'Five working days after the day you would have asked, the nudge of Tuesday 17 March.'],
    ]);
  });

  test.each([
    ['on the day itself', '2026-03-03', ['thanks 2026-03-04', NEXT_DAY]],
    ['the day after', '2026-03-04', ['thanks 2026-03-04', NEXT_DAY]],
    ['two days after', '2026-03-05', ['thanks 2026-03-05', TWO_DAYS_ON]],
    ['three days after', '2026-03-06', ['thanks 2026-03-06', LATE]],
    ['the last day of the second week', '2026-03-16', ['thanks 2026-03-16', LATE]],
    ['two weeks after, when it is time to ask', '2026-03-17', undefined],
  ])('the thanks, asked for %s', (_, today, expected) => {
    expect(whyOf('thanks', {}, today)).toEqual(expected);
  });

  test.each([
    ['no thanks of their own once it is time to ask', '2026-03-05', '2026-03-09', undefined],
    ['thanks until the day before', '2026-03-05', '2026-03-08', ['thanks 2026-03-08', LATE]],
    ['none from the third week on, though the nudge comes later', '2026-03-20', '2026-03-17', undefined],
    ['thanks until the end of the second week', '2026-03-20', '2026-03-16', ['thanks 2026-03-16', LATE]],
  ])('a day was named: %s', (_, promised, today, expected) => {
    expect(whyOf('thanks', { promised: on(promised) }, today)).toEqual(expected);
  });

  test.each([
    ['the day before, they do not', {}, '2026-03-16', ['nudge 2026-03-17', TWO_WEEKS]],
    ['on its day, they do', {}, '2026-03-17', ['nudge 2026-03-17', TWO_WEEKS, THANKS_IN_NUDGE]],
    [
      'when its day has passed, that is said first',
      {},
      '2026-03-18',
      [
        'nudge 2026-03-18',
        TWO_WEEKS,
        'That was Tuesday 17 March. It has passed, so the next working day will do.',
        THANKS_IN_NUDGE,
      ],
    ],
    [
      'from the third week on, they do before its day has come',
      { promised: on('2026-03-20') },
      '2026-03-17',
      [
        'nudge 2026-03-24',
        'They named Friday 20 March. Two working days later, they have had a day to be late.',
        THANKS_IN_NUDGE,
      ],
    ],
  ])('thanks that open the nudge: %s', (_, given, today, expected) => {
    expect(whyOf('nudge', given, today)).toEqual(expected);
  });

  test.each([
    ['the day before', '2026-03-10', '2026-03-11', []],
    ['on its day', '2026-03-11', '2026-03-11', []],
    ['after it', '2026-03-14', '2026-03-14', ['That was Wednesday 11 March. It has passed, so you can stop today.']],
  ])('the day to stop, asked for %s', (_, today, day, passed) => {
    expect(why({ nudged: on('2026-03-04') }, today)).toEqual([
      [`stop ${day}`, 'Five working days after the nudge of Wednesday 4 March.', ...passed],
    ]);
  });

  const question = 'A question about one answer has the best chance within a week of the no. It need not be today.';
  const over = 'The week ended on Thursday 19 March. You can still ask once, and they may not answer.';
  test.each([
    ['the day of the no', '2026-03-12', ['feedback 2026-03-19', question]],
    ['the last day of the week', '2026-03-19', ['feedback 2026-03-19', question]],
    ['the day after it', '2026-03-20', ['feedback 2026-03-20', over]],
  ])('the question after a no, asked for on %s', (_, today, expected) => {
    expect(why({ refused: on('2026-03-12') }, today)).toEqual([expected]);
  });
});

describe('a public holiday that moved a date is named', () => {
  test('one, that fell on the day itself', () => {
    expect(whyOf('nudge', { interview: on('2026-12-11'), place: 'us' }, '2026-12-11')).toEqual([
      'nudge 2026-12-28',
      'They named no day, so it is two weeks after the interview of Friday 11 December.',
      'Friday 25 December is not a working day, so it is the next one.',
      'Not counted: Friday 25 December, a public holiday there.',
    ]);
  });

  test('one, between the day they named and the nudge', () => {
    const given = { interview: on('2026-05-20'), promised: on('2026-05-22'), place: 'england-wales' } as const;
    expect(whyOf('nudge', given, '2026-05-20')).toEqual([
      'nudge 2026-05-27',
      'They named Friday 22 May. Two working days later, they have had a day to be late.',
      'Not counted: Monday 25 May, a public holiday there.',
    ]);
  });

  test('two, between the nudge and the day to stop', () => {
    expect(why({ nudged: on('2026-04-01'), place: 'england-wales' }, '2026-04-02')).toEqual([
      [
        'stop 2026-04-10',
        'Five working days after the nudge of Wednesday 1 April.',
        'Not counted: Friday 3 April and Monday 6 April, public holidays there.',
      ],
    ]);
  });

  test('a holiday before the two weeks are over moves nothing, and is not named', () => {
    const given = { interview: on('2026-05-13'), place: 'england-wales' } as const;
    expect(whyOf('nudge', given, '2026-05-13')).toEqual([
      'nudge 2026-05-27',
      'They named no day, so it is two weeks after the interview of Wednesday 13 May.',
    ]);
  });
});

describe('what holds for all the dates', () => {
  const beyond = 'We know the public holidays up to 2028. Later ones count as working days.';
  const stop = 'They asked for no contact. So there is nothing to send, and one day to stop.';
  const over = 'They asked for no contact, and they have answered. There is nothing to send.';
  test.each<[string, Partial<FollowUpFacts>, string, readonly string[]]>([
    ['nothing, when the place is known', { place: 'us' }, '2026-03-03', []],
    ['no place', {}, '2026-03-03', [NO_PLACE]],
    ['a place whose holidays we do not know', { place: 'elsewhere' }, '2026-03-03', [ELSEWHERE]],
    ['an agency', { agency: true, place: 'us' }, '2026-03-03', [TO_AGENCY]],
    ['no contact', { noContact: true, place: 'us' }, '2026-03-03', [stop]],
    ['no contact, by way of an agency', { noContact: true, agency: true }, '2026-03-03', [stop, NO_PLACE]],
    ['a no: no holiday is counted', { refused: on('2026-03-12') }, '2026-03-12', []],
    ['a no by way of an agency', { refused: on('2026-03-12'), agency: true }, '2026-03-12', [TO_AGENCY]],
    ['a no and no contact', { refused: on('2026-03-12'), noContact: true }, '2026-03-12', [over]],
    ['the last days we know', { interview: on('2028-12-01'), place: 'us' }, '2028-12-01', []],
    ['only the day to stop beyond them', { interview: on('2028-12-13'), place: 'us' }, '2028-12-13', [beyond]],
    ['a no beyond them', { refused: on('2029-01-05'), place: 'us' }, '2029-01-05', []],
  ])('%s', (_, given, today, notes) => {
    expect(found(given, today).notes).toEqual(notes);
  });
});
