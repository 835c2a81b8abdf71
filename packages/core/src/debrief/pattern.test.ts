import { describe, expect, test } from 'vitest';
import { patternOf, timesInWords } from './pattern.ts';
import { sheet, written } from './sheet.fixture.ts';

const themeOf = (mistake: string): string | null => (mistake === 'gone' ? null : `About ${mistake}`);

describe('what comes back from one interview to the next', () => {
  test('three sheets with nothing on them show no reason, no theme and no plan', () => {
    expect(patternOf([sheet('a'), sheet('b'), sheet('c')], themeOf)).toEqual({
      of: 3,
      isEnough: false,
      reasons: [],
      themes: [],
      plans: [],
    });
  });

  test('what came most often stands first, and what came as often in the order it was met', () => {
    const kept = [
      sheet('a', { why: 'theirs', mistakes: ['late', 'gone'] }),
      sheet('b', { why: 'nerves', mistakes: ['name', 'cried'] }),
      sheet('c', { why: 'hiding', mistakes: ['cried', 'cried'] }),
      sheet('d', { why: 'nerves', mistakes: ['gone', 'money'] }),
      sheet('e', { why: 'too-long', mistakes: ['cried'] }),
      sheet('f', { why: 'hiding', mistakes: ['money'] }),
      sheet('g', { why: 'nerves', mistakes: [] }),
    ];
    expect(patternOf(kept, themeOf)).toEqual({
      of: 7,
      isEnough: true,
      reasons: [
        { label: 'Nerves, or no sleep', times: 3 },
        { label: 'I was hiding something', times: 2 },
        { label: 'Something they did', times: 1 },
        { label: 'I went on too long', times: 1 },
      ],
      themes: [
        { label: 'About cried', times: 3 },
        { label: 'About money', times: 2 },
        { label: 'About late', times: 1 },
        { label: 'About name', times: 1 },
      ],
      plans: [],
    });
  });

  test('a plan needs both halves, and spaces are no half', () => {
    const kept = [
      written('a', { if: 'I go blank', then: ' ' }),
      written('b', { if: ' ', then: 'stop' }),
      written('c', { then: 'stop' }),
      written('d', { if: ' I run on\n', then: '\nstop ' }),
    ];
    expect(patternOf(kept, themeOf)?.plans).toEqual([{ id: 'd', if: 'I run on', then: 'stop' }]);
  });
});

test.each([
  [1, 3, '1 of 3'],
  [3, 4, '3 of 4'],
  [3, 3, 'all 3'],
])('%i of %i in words: %s', (times, of, expected) => {
  expect(timesInWords({ label: 'Nerves, or no sleep', times }, of)).toBe(expected);
});
