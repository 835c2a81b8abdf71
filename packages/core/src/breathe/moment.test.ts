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
  [100, 'About a minute and a half left'],
  [120, 'About 2 minutes left'],
  [150, 'About 2 and a half minutes left'],
  [59, 'About a minute left'],
  [31, 'About half a minute left'],
  [4, 'Nearly done'],
])('%i seconds: %s', (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words);
});

test('what was saved comes back; anything else is refused', () => {
  const part = { pace: 'sigh', line: 'It is written down.', savedAt: '2026-03-04T03:10:00.000Z' };
  expect(parseBreathePart(part)).toEqual(part);
  expect(parseBreathePart(BLANK_BREATHE)).toEqual(BLANK_BREATHE);
  for (const wrong of [null, [], 7, { ...part, pace: 'fast' }, { ...part, line: 7 }, { pace: 'slow' }]) {
    expect(parseBreathePart(wrong)).toBeNull();
  }
});
