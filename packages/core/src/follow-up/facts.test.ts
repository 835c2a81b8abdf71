import { describe, expect, test } from 'vitest';
import { dayNumber } from '../calendar/days.ts';
import { facts } from './facts.fixture.ts';
import { type FollowUpFacts, followUpFacts } from './facts.ts';
import { BLANK_FOLLOW_UP, type FollowUpPart } from './part.ts';

const on = (iso: string): number => dayNumber(iso) ?? NaN;
const today = on('2026-03-20');
const part: FollowUpPart = { ...BLANK_FOLLOW_UP, interview: '2026-03-03', named: 'none' };

describe('the answers as facts', () => {
  test.each<[string, Partial<FollowUpPart>, Partial<FollowUpFacts>]>([
    ['they named no day', {}, {}],
    ['they named a day', { named: 'day', promised: '2026-03-13' }, { promised: on('2026-03-13') }],
    [
      'the day they named may be the day of the interview',
      { named: 'day', promised: '2026-03-03' },
      { promised: on('2026-03-03') },
    ],
    ['a day that was typed before “no day” was chosen', { promised: '2026-03-13' }, {}],
    ['an agency', { also: ['agency'] }, { agency: true }],
    ['no contact', { also: ['no-contact'] }, { noContact: true }],
    ['a place', { place: 'scotland' }, { place: 'scotland' }],
    ['a place of which we know nothing', { place: 'elsewhere' }, { place: 'elsewhere' }],
    ['a nudge, sent today', { since: 'nudged', sinceDay: '2026-03-20' }, { nudged: today }],
    ['a no on the day of the interview', { since: 'refused', sinceDay: '2026-03-03' }, { refused: on('2026-03-03') }],
    [
      'after a no, the day they had named counts no more',
      { named: 'day', promised: '2026-03-13', since: 'refused', sinceDay: '2026-03-12' },
      { refused: on('2026-03-12') },
    ],
    ['a day that was typed before “nothing” was chosen', { sinceDay: '2026-03-12' }, {}],
  ])('%s', (_, given, expected) => {
    expect(followUpFacts({ ...part, ...given }, today)).toEqual({ facts: facts(expected) });
  });
});

describe('what is missing is said beside its field', () => {
  const interview = { field: 'interview', message: 'Add the day of the interview' };
  const named = { field: 'named', message: 'Choose whether they named a day' };
  const promised = { field: 'promised', message: 'Add the day they named' };
  const since = { field: 'sinceDay', message: 'Add the day it happened' };
  const before = 'That day is before the interview. Check both.';
  const refused = { named: null, since: 'refused' } as const;
  test.each<[string, Partial<FollowUpPart>, readonly unknown[]]>([
    ['no day of the interview', { interview: '' }, [interview]],
    ['a day that is in no calendar', { interview: '2026-02-30' }, [interview]],
    ['nothing about a day they named', { named: null }, [named]],
    ['no day, though they named one', { named: 'day' }, [promised]],
    [
      'a day they named before the interview',
      { named: 'day', promised: '2026-03-02' },
      [{ ...promised, message: before }],
    ],
    ['no day of the nudge', { since: 'nudged' }, [since]],
    ['no day of the no', refused, [since]],
    ['a nudge before the interview', { since: 'nudged', sinceDay: '2026-03-02' }, [{ ...since, message: before }]],
    [
      'a no that is yet to come',
      { ...refused, sinceDay: '2026-03-21' },
      [{ ...since, message: 'Choose today or a day before it' }],
    ],
    ['everything', { interview: '', named: null, since: 'nudged' }, [interview, named, since]],
    ['the interview, with the other days there', { interview: '', named: 'day', promised: '2026-03-13' }, [interview]],
    [
      'the interview, with the day of a no there',
      { ...refused, interview: '', sinceDay: '2026-03-12', promised: '2026-03-13' },
      [interview],
    ],
  ])('%s', (_, given, problems) => {
    expect(followUpFacts({ ...part, ...given }, today)).toEqual({ problems });
  });
});
