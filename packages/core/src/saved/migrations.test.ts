import { describe, expect, test } from 'vitest';
import { parseDocument } from './document.ts';
import { CURRENT_VERSION, type Migration, MIGRATIONS, upgrade } from './migrations.ts';
import v1First from './fixtures/v1-first.json' with { type: 'json' };
import v1Whole from './fixtures/v1-whole.json' with { type: 'json' };
import v1 from './fixtures/v1.json' with { type: 'json' };
import { PART_READERS } from './part-readers.ts';
import { parsePlanPart } from '../plan/plan-part.ts';
import { parseSettingsPart } from './settings.ts';

interface Fixture {
  readonly file: string;
  readonly kept: { readonly version: number; readonly parts: Readonly<Record<string, unknown>> };
  /** Of what stands in the file: a fixture that was changed shows. */
  readonly sum: number;
  /** Parts in a shape that no version wrote. */
  readonly strange: readonly string[];
}

// Every shape that was ever written, oldest first. A new version, and a new field of this one, adds a file here; none is
// ever changed or taken away.
const FIXTURES: readonly Fixture[] = [
  { file: 'v1.json', kept: v1, sum: 744_141_847, strange: ['quiz', 'note'] },
  { file: 'v1-first.json', kept: v1First, sum: 1_996_080_616, strange: [] },
  { file: 'v1-whole.json', kept: v1Whole, sum: -1_306_950_602, strange: [] },
];

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
    const versions = new Set(FIXTURES.map(({ kept }) => kept.version));
    expect([...versions]).toEqual(Array.from({ length: CURRENT_VERSION }, (_, i) => i + 1));
  });

  test.each(FIXTURES)('$file is as it was written', ({ kept, sum }) => {
    expect(sumOf(JSON.stringify(kept))).toBe(sum);
  });

  test.each(FIXTURES)('$file: every part is read by its tool today, with all its words', ({ kept, strange }) => {
    const parsed = parseDocument(JSON.stringify(kept));
    if (parsed.kind !== 'ok') throw new Error(`read as ${parsed.kind}`);
    for (const [name, read] of PART_READERS.filter(([part]) => Object.hasOwn(kept.parts, part))) {
      const value = read(parsed.document.parts[name]);
      if (strange.includes(name)) expect(value).toBeNull();
      else expect(value).toMatchObject(Object(kept.parts[name]));
    }
  });

  test.each(FIXTURES)('$file: settings and pages are read today', ({ kept }) => {
    const parsed = parseDocument(JSON.stringify(kept));
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

function sumOf(text: string): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
}
