import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCopy, writeCopy } from './copy-file.ts';

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

test('a byte order mark in front does not spoil the file', () => {
  expect(readCopy(`\uFEFF${writeCopy({ version: 1, parts: {} }, madeAt)}`).kind).toBe('ok');
});
