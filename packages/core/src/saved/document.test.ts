import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument, parseDocument, withPart, writeDocument } from './document.ts';
import { CURRENT_VERSION } from './migrations.ts';

const anyParts = fc.dictionary(fc.string(), fc.jsonValue());

describe('parseDocument', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const text = writeDocument({ version: CURRENT_VERSION, parts });
        const parsed = parseDocument(text);
        expect(parsed.kind).toBe('ok');
        expect(parsed.kind === 'ok' && writeDocument(parsed.document)).toBe(text);
      }),
    );
  });

  test('never throws, whatever stands there', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .record({ version: fc.jsonValue(), parts: fc.jsonValue() }, { requiredKeys: [] })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['empty', 'ok', 'corrupt', 'newer']).toContain(parseDocument(text).kind);
      }),
    );
  });

  test('a document cut short at any place is corrupt, never half read', () => {
    const text = writeDocument({ version: CURRENT_VERSION, parts: { note: { letter: 'Dear Ms Okafor' } } });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        expect(parseDocument(text.slice(0, length))).toEqual({ kind: 'corrupt', reason: 'not-json' });
      }),
    );
  });

  test.each([null, '', '  \n'])('nothing saved is not a fault: %j', (text) => {
    expect(parseDocument(text)).toEqual({ kind: 'empty' });
  });

  test.each([
    'null',
    '[]',
    '"rebound"',
    '{"parts":{}}',
    '{"version":"1","parts":{}}',
    '{"version":0,"parts":{}}',
    '{"version":1.5,"parts":{}}',
    '{"version":1}',
    '{"version":1,"parts":[]}',
    '{"version":1,"parts":null}',
    '{"version":-1,"parts":{}}',
    '{"version":1e300,"parts":{}}',
    `{"version":1,"parts":{"note":[${'7,'.repeat(2_000)}7]}}`,
  ])('JSON that is no document: %s', (text) => {
    expect(parseDocument(text)).toEqual({ kind: 'corrupt', reason: 'wrong-shape' });
  });

  test('a newer version is told apart from a broken one, whatever its shape', () => {
    expect(parseDocument(`{"version":${CURRENT_VERSION + 1},"rooms":[]}`)).toEqual({
      kind: 'newer',
      version: CURRENT_VERSION + 1,
    });
  });

  test('text nested too deep to be real does not bring the page down', () => {
    const deep = `{"version":1,"parts":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`;
    expect(parseDocument(deep)).toEqual({ kind: 'corrupt', reason: 'wrong-shape' });
  });

  test('a part named __proto__ is data and changes nothing else', () => {
    const parsed = parseDocument('{"version":1,"parts":{"__proto__":{"quiz":"planted"}}}');
    expect(parsed.kind === 'ok' && Object.hasOwn(parsed.document.parts, 'quiz')).toBe(false);
    expect(parsed.kind === 'ok' && parsed.document.parts['quiz']).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'quiz')).toBe(false);
  });
});

test('only the version and the parts are written and read', () => {
  const kept = { version: 1, parts: { note: 'Dear Ana' }, weather: 'rain' };
  expect(writeDocument(kept)).toBe('{"version":1,"parts":{"note":"Dear Ana"}}');
  expect(parseDocument(JSON.stringify(kept))).toEqual({
    kind: 'ok',
    document: { version: 1, parts: { note: 'Dear Ana' } },
  });
});

describe('withPart', () => {
  test('changes one part and leaves every other, known or not', () => {
    fc.assert(
      fc.property(anyParts, fc.jsonValue(), (parts, value) => {
        const changed = withPart({ version: 1, parts }, 'note', value);
        expect(JSON.stringify(withPart(changed, 'note', undefined))).toBe(
          JSON.stringify(withPart({ version: 1, parts }, 'note', undefined)),
        );
        expect(changed.parts['note']).toEqual(value);
      }),
    );
  });

  test('undefined takes the part out', () => {
    expect(withPart(withPart(emptyDocument(), 'quiz', 1), 'quiz', undefined)).toEqual(emptyDocument());
    const both = { version: 1, parts: { note: 'Dear Ana', quiz: 7 } };
    expect(withPart(both, 'quiz', undefined)).toStrictEqual({ version: 1, parts: { note: 'Dear Ana' } });
  });
});
