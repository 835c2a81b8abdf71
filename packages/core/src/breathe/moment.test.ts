import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathMoment, breathSeconds, timeLeft } from './moment.ts';
import { PACES, paceOf } from './paces.ts';
import { BLANK_BREATHE, parseBreathePart } from './part.ts';

describe('a pace', () => {
  test.each(PACES)('$label: the out is longer than the in, and it ends by itself within two minutes', (pace) => {
    const out = pace.steps.at(-1)?.seconds ?? 0;
    expect(out).toBeGreaterThan(breathSeconds(pace) - out);
    const total = breathSeconds(pace) * pace.breaths;
    expect(total).toBeLessThanOrEqual(120);
    expect(breathMoment(pace, total - 0.01)?.breath).toBe(pace.breaths);
    expect(breathMoment(pace, total)).toBeNull();
  });

  test('slow: what is said, and the count going down to one', () => {
    const said = [0, 3.5, 4, 9.9, 10].map((seconds) => {
      const at = breathMoment(paceOf('slow'), seconds);
      return `${at?.breath} ${at?.say} ${at?.count}`;
    });
    expect(said).toEqual(['1 Breathe in 4', '1 Breathe in 1', '1 Breathe out 6', '1 Breathe out 1', '2 Breathe in 4']);
  });

  test('the sigh: a sip on top before the long way out', () => {
    const said = [1, 3.5, 5].map((seconds) => breathMoment(paceOf('sigh'), seconds)?.say);
    expect(said).toEqual(['Breathe in', 'One sip more', 'Long breath out']);
  });

  const start = { say: 'Breathe in', level: 0, travel: 0, count: 4, breath: 1, secondsLeft: 100 };
  test.each([
    ['before it starts it stands at its start', 'slow', -3, start],
    ['at its start', 'slow', 0, start],
    [
      'a quarter of the way in, slower than even',
      'slow',
      1,
      { ...start, level: 0.146447, travel: 0.25, count: 3, secondsLeft: 99 },
    ],
    ['half-way in', 'slow', 2, { ...start, level: 0.5, travel: 0.5, count: 2, secondsLeft: 98 }],
    ['where it turns', 'slow', 4, { ...start, say: 'Breathe out', level: 1, travel: 1, count: 6, secondsLeft: 96 }],
    [
      'two thirds of the way out',
      'slow',
      8,
      { ...start, say: 'Breathe out', level: 0.25, travel: 1.666667, count: 2, secondsLeft: 92 },
    ],
    [
      'half-way in, three breaths later',
      'slow',
      32,
      { ...start, level: 0.5, travel: 0.5, count: 2, breath: 4, secondsLeft: 68 },
    ],
    [
      'where the sip starts',
      'sigh',
      3,
      { ...start, say: 'One sip more', level: 0.75, travel: 0.666667, count: 2, secondsLeft: 57 },
    ],
    [
      'in the middle of the sip',
      'sigh',
      3.75,
      { ...start, say: 'One sip more', level: 0.875, travel: 0.769947, count: 1, secondsLeft: 56.25 },
    ],
    [
      'half-way out of the sigh',
      'sigh',
      8.25,
      { ...start, say: 'Long breath out', level: 0.5, travel: 1.5, count: 4, secondsLeft: 51.75 },
    ],
  ] as const)('%s (%s, second %d)', (_, id, seconds, { level, travel, ...moment }) => {
    expect(breathMoment(paceOf(id), seconds)).toEqual({
      ...moment,
      level: expect.closeTo(level, 5),
      travel: expect.closeTo(travel, 5),
    });
  });

  test('a pace without a step is over before it begins', () => {
    const none = { id: 'slow', label: '', breaths: 3, steps: [] } as const;
    expect([breathMoment(none, -1), breathMoment(none, 0)]).toEqual([null, null]);
  });

  test('each is found by its id', () => {
    expect(PACES.map(({ id }) => paceOf(id))).toEqual(PACES);
  });

  test('the dot never jumps', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PACES), fc.double({ min: 0, max: 1, noNaN: true }), (pace, part) => {
        const seconds = part * (breathSeconds(pace) * pace.breaths - 0.1);
        const [one, other] = [breathMoment(pace, seconds), breathMoment(pace, seconds + 0.05)];
        expect(Math.abs((one?.level ?? 0) - (other?.level ?? 0))).toBeLessThan(0.05);
        expect(one?.level).toBeGreaterThanOrEqual(0);
        expect(one?.level).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test.each([
  [210, 'About 3 and a half minutes left'],
  [180, 'About 3 minutes left'],
  [150, 'About 2 and a half minutes left'],
  [120, 'About 2 minutes left'],
  [105, 'About 2 minutes left'],
  [104, 'About a minute and a half left'],
  [75, 'About a minute and a half left'],
  [74, 'About a minute left'],
  [45, 'About a minute left'],
  [44, 'About half a minute left'],
  [15, 'About half a minute left'],
  [14, 'Nearly done'],
  [0, 'Nearly done'],
  [-40, 'Nearly done'],
])('%i seconds: %s', (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words);
});

describe('what was saved', () => {
  const part = { pace: 'sigh', line: 'It is written down.', savedAt: '2026-03-04T03:10:00.000Z' };

  test('is the usual pace and no line before anything was chosen', () => {
    expect(BLANK_BREATHE).toEqual({ pace: 'slow', line: '', savedAt: '' });
  });

  test.each([[part], [BLANK_BREATHE], [{ ...part, pace: 'short' }]])('comes back as it was: %j', (value) => {
    expect(parseBreathePart({ ...value, mood: 'low' })).toEqual(value);
  });

  test.each([
    [null],
    [undefined],
    [[]],
    [7],
    [{}],
    [{ ...part, pace: 'fast' }],
    [{ ...part, pace: undefined }],
    [{ ...part, line: 7 }],
    [{ ...part, savedAt: 7 }],
    [{ pace: 'slow' }],
  ])('is refused with anything else: %j', (wrong) => {
    expect(parseBreathePart(wrong)).toBeNull();
  });
});
