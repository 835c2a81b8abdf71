import { describe, expect, test } from 'vitest';
import { parseDocument } from './document.ts';
import { CURRENT_VERSION, type Migration, MIGRATIONS, upgrade } from './migrations.ts';
import { parsePlanPart } from './plan-part.ts';
import { parseSettingsPart } from './settings.ts';
import v1 from './fixtures/v1.json' with { type: 'json' };

// One document of every version that was ever written, oldest first. A new version adds one here and never changes one.
const FIXTURES = [v1];

const rename: Migration = {
  from: 1,
  why: 'letter became note',
  apply: ({ letter, ...others }) => ({ ...others, note: letter }),
};
const wrap: Migration = { from: 2, why: 'room for several notes', apply: ({ note }) => ({ note: [note] }) };

describe('the steps', () => {
  test('are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map((step) => step.from)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test('every version that was ever written has a fixture', () => {
    expect(FIXTURES.map((fixture) => fixture.version)).toEqual(
      Array.from({ length: CURRENT_VERSION }, (_, i) => i + 1),
    );
  });

  test.each(FIXTURES)('a document of version $version is read today, settings and pages included', (fixture) => {
    const parsed = parseDocument(JSON.stringify(fixture));
    if (parsed.kind !== 'ok') throw new Error(`read as ${parsed.kind}`);
    expect(parsed.document.version).toBe(CURRENT_VERSION);
    expect(parseSettingsPart(parsed.document.parts['settings'])).toEqual({ theme: 'night', words: 'us' });
    expect(parsePlanPart(parsed.document.parts['plan'])?.pages).toHaveLength(1);
  });
});

describe('upgrade', () => {
  test('takes an old document through every step', () => {
    expect(upgrade({ version: 1, parts: { letter: 'Dear' } }, [rename, wrap])).toEqual({
      version: 3,
      parts: { note: ['Dear'] },
    });
  });

  test('leaves out the steps a document has had', () => {
    expect(upgrade({ version: 2, parts: { note: 'Dear' } }, [rename, wrap])).toEqual({
      version: 3,
      parts: { note: ['Dear'] },
    });
  });

  test('does not touch the document it was given', () => {
    const old = { version: 1, parts: { letter: 'Dear' } };
    upgrade(old, [rename]);
    expect(old).toEqual({ version: 1, parts: { letter: 'Dear' } });
  });

  test('gives null, not half a document, when a step fails', () => {
    const broken: Migration = {
      from: 2,
      why: 'a step that meets what it did not expect',
      apply: () => {
        throw new TypeError('not a list');
      },
    };
    expect(upgrade({ version: 1, parts: { letter: 'Dear' } }, [rename, broken])).toBeNull();
  });
});
