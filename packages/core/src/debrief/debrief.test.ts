import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockWords, HALF_HOUR, minutesLeft, spokenAt } from './clock.ts';
import {
  EMPTY_DEBRIEFS,
  finish,
  holdsNoDebrief,
  isSealed,
  newDebrief,
  withDraft,
  withKept,
  withoutKept,
} from './edit.ts';
import { parseDebriefPart } from './parse.ts';
import { patternOf, timesInWords } from './pattern.ts';
import { sheet } from './sheet.fixture.ts';
import { type Debrief, type DebriefPart, NO_WORDS, reasonIds, weightIds } from './types.ts';

const text = fc.string({ unit: 'binary' });
const id = fc.stringMatching(/^[a-z0-9-]{1,80}$/);
const debrief: fc.Arbitrary<Debrief> = fc.record({
  id,
  startedAt: text,
  at: text,
  finishedAt: text,
  sealedUntil: text,
  clock: fc.constantFrom('shown', 'turned'),
  words: fc.record({
    good: text,
    again: text,
    asked: text,
    said: text,
    reason: text,
    count: text,
    better: text,
    practise: text,
    day: text,
    if: text,
    then: text,
    leaving: text,
  }),
  why: fc.constantFrom(null, ...reasonIds),
  weight: fc.constantFrom(null, ...weightIds),
  mistakes: fc.array(id),
});
const part: fc.Arbitrary<DebriefPart> = fc.record({
  draft: fc.option(debrief),
  kept: fc.uniqueArray(debrief, { selector: (each) => each.id }),
});

test('a part holds something once anything is begun or finished', () => {
  expect(holdsNoDebrief(EMPTY_DEBRIEFS)).toBe(true);
  expect(holdsNoDebrief({ draft: sheet('a'), kept: [] })).toBe(false);
  expect(holdsNoDebrief({ draft: null, kept: [sheet('a')] })).toBe(false);
});

describe('what is kept', () => {
  test('comes back letter for letter', () => {
    fc.assert(
      fc.property(part, (kept) => {
        expect(parseDebriefPart(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  test('whatever else stands there is refused as a whole, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(parseDebriefPart(value)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a field of the wrong type', { words: { ...NO_WORDS, good: 7 } }],
    ['words under a name nobody knows', { words: { ...NO_WORDS, score: '3' } }],
    ['an id that could not be in an address', { id: '<img>' }],
    ['a reason nobody offered', { why: 'constructor' }],
    ['mistakes that are no ids', { mistakes: ['a b'] }],
    ['no clock', { clock: undefined }],
  ])('%s is not half read', (_, wrong) => {
    expect(parseDebriefPart({ draft: null, kept: [{ ...sheet('a'), ...wrong }] })).toBeNull();
    expect(parseDebriefPart({ draft: { ...sheet('a'), ...wrong }, kept: [] })).toBeNull();
  });

  test('two under one id are refused: one of them could not be erased alone', () => {
    expect(parseDebriefPart({ draft: null, kept: [sheet('a'), sheet('a')] })).toBeNull();
  });

  test('a planted prototype changes nothing', () => {
    const words = JSON.stringify(NO_WORDS).replace('{', '{"__proto__":"x",');
    const text = JSON.stringify({ draft: sheet('a'), kept: [] }).replace(JSON.stringify(NO_WORDS), words);
    expect(parseDebriefPart(JSON.parse(text))).toBeNull();
    expect({}).not.toHaveProperty('x');
  });

  test('a very long one is read in one go', () => {
    const kept = Array.from({ length: 2000 }, (_, index) =>
      sheet(`d${index}`, { words: { ...NO_WORDS, good: 'ab '.repeat(500) } }),
    );
    expect(parseDebriefPart({ draft: null, kept })?.kept).toHaveLength(2000);
  });
});

describe('writing one', () => {
  const draft = newDebrief('a', '2026-03-03T20:00:00.000Z', []);

  test('words of two tabs in two fields are both there', () => {
    const one = withDraft(EMPTY_DEBRIEFS, draft, { words: { good: 'stayed' } });
    const other = withDraft(one, draft, { why: 'nerves', words: { again: 'asked' } });
    expect(other.draft).toMatchObject({ why: 'nerves', words: { good: 'stayed', again: 'asked' } });
  });

  test('finishing puts it with the others in the order of time, and empties the desk', () => {
    const later = sheet('b', { finishedAt: '2026-04-01T00:00:00.000Z' });
    const done = finish({ draft, kept: [later] }, '2026-03-03T20:30:00.000Z');
    expect(done.draft).toBeNull();
    expect(done.kept.map((each) => each.id)).toEqual(['a', 'b']);
    expect(finish(EMPTY_DEBRIEFS, 'now')).toEqual(EMPTY_DEBRIEFS);
  });

  test('one that is opened again and changed keeps the day it was finished', () => {
    const again = finish({ draft: sheet('a'), kept: [] }, '2027-01-01T00:00:00.000Z');
    expect(again.kept).toEqual([sheet('a')]);
  });

  test('a draft that another tab has finished is changed where it lies', () => {
    const done = finish({ draft, kept: [] }, '2026-03-03T20:30:00.000Z');
    const after = withDraft(done, draft, { why: 'nerves' });
    expect(after.draft).toBeNull();
    expect(after.kept).toMatchObject([{ id: 'a', why: 'nerves' }]);
  });

  test('erase and undo give back exactly what was there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(debrief, { selector: (each) => each.id, minLength: 1 }), (list) => {
        const [first] = list;
        if (first === undefined) return;
        const all = list.reduce(withKept, EMPTY_DEBRIEFS);
        const back = withKept(withoutKept(all, first.id), first);
        expect(new Set(back.kept)).toEqual(new Set(all.kept));
      }),
    );
  });

  test('it is sealed until the day comes', () => {
    expect(isSealed(sheet('a', { sealedUntil: '2026-03-12' }), '2026-03-11')).toBe(true);
    expect(isSealed(sheet('a', { sealedUntil: '2026-03-12' }), '2026-03-12')).toBe(false);
    expect(isSealed(sheet('a'), '2026-03-12')).toBe(false);
  });
});

describe('the clock', () => {
  const start = Date.parse('2026-03-03T20:00:00.000Z');
  const after = (minutes: number): number => minutesLeft('2026-03-03T20:00:00.000Z', start + minutes * 60_000);

  test('counts whole minutes down to none', () => {
    expect([0, 0.5, 1, 14.9, 29.5, 30, 400].map(after)).toEqual([30, 30, 29, 16, 1, 0, 0]);
  });

  test('stays within the half hour whatever the device believes', () => {
    fc.assert(
      fc.property(text, fc.double(), (started, now) => {
        const left = minutesLeft(started, now);
        expect(left >= 0 && left <= HALF_HOUR).toBe(true);
      }),
    );
    expect(after(-90)).toBe(30);
  });

  test('speaks half way and at the end only', () => {
    expect([30, 16, 15, 3, 0].map(spokenAt)).toEqual([
      '',
      '',
      'Half of the time is left.',
      'Half of the time is left.',
      clockWords(0),
    ]);
    expect(clockWords(0)).toContain('shut the notebook');
    expect(clockWords(1)).toBe('About a minute left');
    expect(clockWords(12)).toBe('About 12 minutes left');
  });
});

describe('the pattern', () => {
  const theme = (mistake: string): string | null => (mistake === 'gone' ? null : `About ${mistake}`);
  const list = (count: number, edit: Partial<Debrief> = {}): readonly Debrief[] =>
    Array.from({ length: count }, (_, index) => sheet(`d${index}`, edit));

  test('is not shown before the third', () => {
    expect(patternOf(list(2), theme)).toBeNull();
    expect(patternOf(list(3), theme)).toMatchObject({ of: 3, isEnough: false });
    expect(patternOf(list(4), theme)?.isEnough).toBe(false);
    expect(patternOf(list(5), theme)?.isEnough).toBe(true);
  });

  test('counts debriefs, not ticks, and leaves out pages that are gone', () => {
    const kept = [
      ...list(2, { why: 'nerves', mistakes: ['late', 'late', 'gone'] }),
      sheet('x', { why: 'no-example' }),
      sheet('y', { mistakes: ['name'] }),
    ];
    expect(patternOf(kept, theme)).toMatchObject({
      reasons: [
        { label: 'Nerves, or no sleep', times: 2 },
        { label: 'I had no example to give', times: 1 },
      ],
      themes: [
        { label: 'About late', times: 2 },
        { label: 'About name', times: 1 },
      ],
    });
    expect(timesInWords({ label: '', times: 2 }, 4)).toBe('2 of 4');
    expect(timesInWords({ label: '', times: 4 }, 4)).toBe('all 4');
  });

  test('no count is ever above the number of debriefs', () => {
    fc.assert(
      fc.property(fc.array(debrief, { minLength: 3 }), (kept) => {
        const pattern = patternOf(kept, theme);
        for (const { times } of [...(pattern?.reasons ?? []), ...(pattern?.themes ?? [])]) {
          expect(times).toBeGreaterThan(0);
          expect(times).toBeLessThanOrEqual(kept.length);
        }
      }),
    );
  });

  test('gathers the if-then lines that have both halves, newest first', () => {
    const kept = [
      sheet('a', { words: { ...NO_WORDS, if: 'I go blank', then: 'ask for a minute ' } }),
      sheet('b', { words: { ...NO_WORDS, if: 'I run on' } }),
      sheet('c', { words: { ...NO_WORDS, if: 'I run on', then: 'stop' } }),
    ];
    expect(patternOf(kept, theme)?.plans).toEqual([
      { id: 'c', if: 'I run on', then: 'stop' },
      { id: 'a', if: 'I go blank', then: 'ask for a minute' },
    ]);
  });
});
