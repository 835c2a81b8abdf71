import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '../calendar/days.ts';
import { EMPTY_PRACTICE, holdsNoPractice, newCard, practised, putBackCard, withCard, withoutCard } from './edit.ts';
import { parsePracticePart } from './parse.ts';
import { isDue, nextTime } from './schedule.ts';
import { type Card, type PracticePart, tickIds } from './types.ts';

const text = fc.string({ unit: 'binary' });
const id = fc.stringMatching(/^[a-z0-9-]{1,80}$/);
const dayAt = fc.integer({ min: 20_000, max: 21_000 });
const day = dayAt.map(isoDay);
const card: fc.Arbitrary<Card> = fc.record({
  id,
  own: text,
  isPaused: fc.boolean(),
  days: fc.uniqueArray(day, { maxLength: 5 }).map((days) => days.toSorted()),
  typed: text,
  change: text,
  ticks: fc.subarray([...tickIds]),
});
const part: fc.Arbitrary<PracticePart> = fc.record({
  interview: fc.oneof(fc.constant(''), day),
  cards: fc.uniqueArray(card, { selector: (each) => each.id }),
});

describe('what is kept', () => {
  test('comes back letter for letter', () => {
    fc.assert(
      fc.property(part, (kept) => {
        expect(parsePracticePart(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  test('whatever else stands there is refused as a whole, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(parsePracticePart(value)).toBeNull();
      }),
    );
  });

  test.each([
    ['a day that is in no calendar', { days: ['2026-02-30'] }],
    ['a day that is no text', { days: [20_515] }],
    ['a tick nobody offered', { ticks: ['constructor'] }],
    ['ticks that are no list', { ticks: 'did' }],
    ['an id that could not be in an address', { id: '#' }],
    ['a question of the wrong type', { own: 7 }],
    ['a rest that is neither yes nor no', { isPaused: 'yes' }],
    ['words of the wrong type', { typed: null }],
    ['a change of the wrong type', { change: 7 }],
  ])('%s is not half read', (_, wrong) => {
    expect(parsePracticePart({ interview: '', cards: [{ ...newCard('a', ''), ...wrong }] })).toBeNull();
  });

  test.each([
    ['a day of the interview that is no text', { interview: null, cards: [] }],
    ['no cards', { interview: '' }],
    ['a card that is nothing', { interview: '', cards: [null] }],
    ['two cards under one id', { interview: '', cards: [newCard('a', ''), newCard('a', 'Why?')] }],
  ])('%s: the whole part is set aside', (_, wrong) => {
    expect(parsePracticePart(wrong)).toBeNull();
  });
});

describe('the schedule', () => {
  const on = (days: readonly string[], interview = ''): string => {
    const next = nextTime(days, '2026-03-03', interview);
    return next.kind === 'enough' ? 'enough' : next.day;
  };

  test('today, in two days, and the day before', () => {
    expect(on([], '2026-03-20')).toBe('2026-03-03');
    expect(on(['2026-03-03'], '2026-03-20')).toBe('2026-03-05');
    expect(on(['2026-03-03', '2026-03-05'], '2026-03-20')).toBe('2026-03-19');
    expect(on(['2026-03-03', '2026-03-05', '2026-03-19'], '2026-03-20')).toBe('enough');
  });

  test('with no date: three days, then enough', () => {
    expect(on(['2026-03-03'])).toBe('2026-03-05');
    expect(on(['2026-03-03', '2026-03-05'])).toBe('2026-03-10');
    expect(on(['2026-03-03', '2026-03-05', '2026-03-10'])).toBe('enough');
  });

  test('an interview so near that two days are too many', () => {
    expect(on(['2026-03-03'], '2026-03-05')).toBe('2026-03-04');
    expect(on(['2026-03-03'], '2026-03-04')).toBe('enough');
    expect(on(['2026-03-03'], '2026-03-03')).toBe('2026-03-05');
  });

  test('a next interview brings back what was enough for the last', () => {
    expect(on(['2026-03-03', '2026-03-05', '2026-03-10'], '2026-04-01')).toBe('2026-03-31');
  });

  test.each([
    ['a new question is for today', [], '', '2026-03-03', 'It is new.'],
    ['after the first time, a gap', ['2026-03-03'], '2026-03-20', '2026-03-05', 'A gap of some days helps it stay.'],
    ['a gap that ends the day before it', ['2026-03-03'], '2026-03-06', '2026-03-05', 'The day before the interview.'],
    ['a gap that ends a day sooner', ['2026-03-03'], '2026-03-07', '2026-03-05', 'A gap of some days helps it stay.'],
    ['an interview in no calendar', ['2026-03-03'], 'soon', '2026-03-05', 'A gap of some days helps it stay.'],
  ])('%s, and says so', (_, days, interview, day, why) => {
    expect(nextTime(days, '2026-03-03', interview)).toEqual({ kind: 'day', day, why });
  });

  test('never on a day already practised, never on the day of the interview or after it', () => {
    fc.assert(
      fc.property(card, day, fc.oneof(fc.constant(''), day), ({ days }, today, interview) => {
        const next = nextTime(days, today, interview);
        const last = days.at(-1);
        if (next.kind === 'enough' || last === undefined) return;
        expect(next.day > last).toBe(true);
        if (interview > last) expect(next.day < interview).toBe(true);
        expect(dayNumber(next.day)).not.toBeNull();
      }),
    );
  });

  test('a day that went by is today, and what is enough is never due', () => {
    expect(isDue(['2026-02-01'], '2026-03-03', '')).toBe(true);
    expect(isDue(['2026-03-01'], '2026-03-03', '')).toBe(true);
    expect(isDue([], '2026-03-03', '')).toBe(true);
    expect(isDue(['2026-03-03'], '2026-03-03', '')).toBe(false);
    expect(isDue(['2026-01-01', '2026-01-03', '2026-01-08'], '2026-03-03', '')).toBe(false);
  });
});

describe('the list', () => {
  test('twice on one day is once', () => {
    const one = practised(EMPTY_PRACTICE, newCard('a', ''), '2026-03-03');
    expect(practised(one, newCard('a', ''), '2026-03-03')).toEqual(one);
    expect(one.cards[0]?.days).toEqual(['2026-03-03']);
  });

  test('practised again, it no longer rests, and keeps the days another tab wrote down', () => {
    const rests = { ...newCard('a', 'Why?'), isPaused: true, days: ['2026-03-01', '2026-03-05'] };
    const other = { ...newCard('b', 'How?'), days: ['2026-02-01'] };
    expect(practised({ interview: '', cards: [other, rests] }, newCard('a', ''), '2026-03-03').cards).toEqual([
      other,
      { ...rests, isPaused: false, days: ['2026-03-01', '2026-03-03', '2026-03-05'] },
    ]);
  });

  test('one that another tab has erased comes back with the days it had here', () => {
    const mine = { ...newCard('a', 'Why?'), days: ['2026-03-01'] };
    expect(practised(EMPTY_PRACTICE, mine, '2026-03-03').cards).toEqual([
      { ...mine, days: ['2026-03-01', '2026-03-03'] },
    ]);
  });

  test('a new question has no day and no word of an answer, and does not rest', () => {
    expect(newCard('a', 'Why?')).toMatchObject({ isPaused: false, days: [], typed: '', change: '', ticks: [] });
  });

  test('erasing one leaves the others and the day of the interview', () => {
    const cards = [newCard('a', ''), newCard('b', ''), newCard('c', '')];
    expect(withoutCard({ interview: '2026-03-20', cards }, 'b')).toEqual({
      interview: '2026-03-20',
      cards: [newCard('a', ''), newCard('c', '')],
    });
  });

  test('a change keeps the other fields as another tab wrote them', () => {
    const mine = withCard(EMPTY_PRACTICE, newCard('a', 'Why?'), { typed: 'Because' });
    const two = withCard(mine, newCard('b', 'How?'), {});
    expect(withCard(two, newCard('a', ''), { change: 'Slower' }).cards[1]).toEqual(newCard('b', 'How?'));
    expect(withCard(mine, newCard('a', ''), { change: 'Slower' }).cards).toMatchObject([
      { own: 'Why?', typed: 'Because', change: 'Slower' },
    ]);
  });

  test('erase and undo give back exactly what was there', () => {
    fc.assert(
      fc.property(part, fc.nat(), (kept, pick) => {
        const place = pick % Math.max(1, kept.cards.length);
        const gone = kept.cards[place];
        if (gone === undefined) return;
        expect(putBackCard(withoutCard(kept, gone.id), gone, place)).toEqual(kept);
        expect(putBackCard(kept, gone, 0)).toEqual(kept);
      }),
    );
  });

  test('it is empty only with no question and no date', () => {
    expect(holdsNoPractice(EMPTY_PRACTICE)).toBe(true);
    expect(holdsNoPractice({ interview: '2026-03-20', cards: [] })).toBe(false);
    expect(holdsNoPractice({ interview: '', cards: [newCard('a', '')] })).toBe(false);
  });
});
