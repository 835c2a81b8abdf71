import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCopy, writeCopy } from './copy-file.ts';
import { emptyDocument } from './document.ts';

const madeAt = '2026-03-04T08:00:00.000Z';

describe('a file that is not ours', () => {
  test('never throws, never passes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readCopy(text)).toEqual({ kind: 'not-a-plan' });
      }),
    );
  });

  test.each([
    '{"version":1,"parts":{}}',
    '{"file":"rebound-plan"}',
    '{"file":"rebound-plan","version":1,"parts":[]}',
    '{"file":["rebound-plan"],"version":1,"parts":{}}',
    'null',
    '7',
  ])('nearly ours: %s', (text) => {
    expect(readCopy(text)).toEqual({ kind: 'not-a-plan' });
  });

  test('made by a newer Rebound', () => {
    expect(readCopy('{"file":"rebound-plan","version":999,"parts":{}}')).toEqual({ kind: 'newer' });
  });
});

test('parts nobody here knows are named and left out; planted settings are dropped', () => {
  const text =
    '{"file":"rebound-plan","version":1,"parts":{"settings":{"theme":"night"},"weather":1,"__proto__":2,"note":{"kind":"x"},"plan":{"pages":[]}}}';
  const document = { version: 1, parts: { plan: { pages: [] } } };
  const copy = { document, madeAt: '', leftOut: ['weather', '__proto__', 'note'] };
  expect(readCopy(text)).toEqual({ kind: 'ok', copy });
});

test.each([
  ['a number', '7', ''],
  ['nothing', 'null', ''],
  ['a text', '"Tuesday"', 'Tuesday'],
])('when it was made, where that is %s', (_, written, read) => {
  expect(readCopy(`{"file":"rebound-plan","madeAt":${written},"version":1,"parts":{}}`)).toEqual({
    kind: 'ok',
    copy: { document: emptyDocument(), madeAt: read, leftOut: [] },
  });
});

test('the file says whose it is and when it was made, and holds no settings', () => {
  const parts = { settings: { theme: 'night', words: 'uk' }, breathe: { pace: 'slow', line: '', savedAt: '' } };
  expect(writeCopy({ version: 1, parts }, madeAt)).toBe(`{
  "file": "rebound-plan",
  "madeAt": "2026-03-04T08:00:00.000Z",
  "version": 1,
  "parts": {
    "breathe": {
      "pace": "slow",
      "line": "",
      "savedAt": ""
    }
  }
}
`);
});

test('a byte order mark in front does not spoil the file; one inside a line stays', () => {
  const breathe = { pace: 'slow', line: 'It is \uFEFF written.', savedAt: '' };
  const document = { version: 1, parts: { breathe } };
  const copy = { document, madeAt, leftOut: [] };
  expect(readCopy(`\uFEFF${writeCopy(document, madeAt)}`)).toEqual({ kind: 'ok', copy });
  expect(readCopy(writeCopy(document, madeAt))).toEqual({ kind: 'ok', copy });
});
