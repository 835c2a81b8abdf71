import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../calendar/calendar-file.ts';
import { planEvents } from '../plan/events.ts';
import { planStops, stepKeys } from '../plan/stops.ts';
import { summaryLines, summaryText } from '../plan/summary.ts';
import { addCopy, difference, replaceWithCopy } from './bring-back.ts';
import { readCopy, writeCopy } from './copy-file.ts';
import { describeEntry, type Names } from './describe-entry.ts';
import { parseDocument, type SavedDocument } from './document.ts';
import { entriesOf } from './entries.ts';
import whole from './fixtures/v1-whole.json' with { type: 'json' };
import { PART_READERS } from './part-readers.ts';
import { planMarkdown } from '../plan/plan-markdown.ts';
import { safeHref } from './safe-href.ts';
import { parseSettingsPart } from './settings.ts';

/** A saved text that no version of this site has written, and how it was made. */
interface Hostile {
  readonly how: string;
  readonly text: string;
}

/** What is put where nobody looks for it. It may be dropped; everything else must be read or told. */
const PLANTED = 'planted';
const DEEP = '"deep"';

type Path = readonly string[];
const base: unknown = { file: 'rebound-plan', madeAt: '2026-03-04T08:00:00.000Z', ...whole };
const paths = pathsIn(base, []);
const anyPath = fc.constantFrom(...paths);
const recordPath = fc.constantFrom(...paths.filter((path) => isPlain(at(base, path))));

const wrong = fc.constantFrom<unknown>(null, 0, 7, -1.5, 1e300, true, '', 'x', 'Ω‮', [], {}, [[]], { a: 1 }, undefined);
const html = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  "'-alert(1)-'",
  '</textarea><svg onload=alert(1)>',
  '//evil.example/x',
  '\\u003cscript\\u003e\u2028\u0000\uD800',
);
const name = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length');
const planted = fc.constantFrom<unknown>(PLANTED, [PLANTED], { id: PLANTED, runs: {} }, null, 7);

const truncated = fc
  .nat(JSON.stringify(base).length - 1)
  .map((end) => made('truncated', JSON.stringify(base).slice(0, end)));
const wrongTypes = fc
  .array(fc.tuple(anyPath, wrong), { minLength: 1, maxLength: 4 })
  .map((edits) =>
    made('wrong types', JSON.stringify(edits.reduce<unknown>((value, [path, to]) => put(value, path, to), base))),
  );
const huge = fc
  .tuple(anyPath, fc.constantFrom(2, 50, 1_999, 2_001, 6_000), fc.constantFrom('list', 'record', 'text'))
  .map(([path, size, as]) => {
    const one = at(base, path);
    const small = JSON.stringify(one).length > 200 ? PLANTED : one;
    const many = Array.from({ length: size }, (_, index) => [`k${index}`, small] as const);
    const to =
      as === 'list' ? many.map(([, each]) => each) : as === 'record' ? Object.fromEntries(many) : 'x'.repeat(size * 50);
    return made('huge', JSON.stringify(put(base, path, to)));
  });
const deep = fc.tuple(anyPath, fc.constantFrom(3, 15, 17, 200, 30_000), fc.boolean()).map(([path, depth, asList]) => {
  const nested = asList ? `${'['.repeat(depth)}${']'.repeat(depth)}` : `${'{"a":'.repeat(depth)}7${'}'.repeat(depth)}`;
  return made('deep', JSON.stringify(put(base, path, 'deep')).replace(DEEP, nested));
});
const prototypeKeys = fc
  .array(fc.tuple(recordPath, name, planted), { minLength: 1, maxLength: 3 })
  .map((edits) =>
    made(
      'prototype keys',
      JSON.stringify(edits.reduce<unknown>((value, [path, key, to]) => put(value, [...path, key], to), base)),
    ),
  );
const versions = fc
  .constantFrom<unknown>(2, 3, 999, Number.MAX_SAFE_INTEGER, 1e300, 0, -1, 1.5, '1', null, [1], undefined)
  .map((version) => made('another version', JSON.stringify(put(base, ['version'], version))));
const markup = fc
  .tuple(html, fc.boolean())
  .map(([words, keepsIds]) => made('HTML in every string', JSON.stringify(everyText(base, words, keepsIds))));

/** One hostile file after another: a whole plan, changed in one of seven ways. */
const hostileFile: fc.Arbitrary<Hostile> = fc.oneof(truncated, wrongTypes, huge, deep, prototypeKeys, versions, markup);

const FILES = fc.sample(hostileFile, { numRuns: 2_000, seed: 20_260_303 });
const names: Names = { pages: { 'arrived-late': 'I was late' }, tools: { 'how-did-it-go': 'How did it really go?' } };
const mine: SavedDocument = whole;
const today = '2026-03-05';
const readers = [['settings', parseSettingsPart], ...PART_READERS] as const;

describe('two thousand hostile files', () => {
  test('every way of making them comes up, and some of them can be read', () => {
    const seen = new Map<string, number>();
    for (const { how, text } of FILES) {
      const { kind } = readCopy(text);
      seen.set(`${how}: ${kind}`, (seen.get(`${how}: ${kind}`) ?? 0) + 1);
    }
    expect([...seen.keys()].toSorted()).toEqual([
      'HTML in every string: ok',
      'another version: newer',
      'another version: not-a-plan',
      'deep: not-a-plan',
      'deep: ok',
      'huge: not-a-plan',
      'huge: ok',
      'prototype keys: ok',
      'truncated: not-a-plan',
      'wrong types: not-a-plan',
      'wrong types: ok',
    ]);
  });

  test('as what is kept: read, or set aside whole, and no text in a part that is read gets lost', () => {
    each(({ text }) => {
      const parsed = parseDocument(text);
      if (parsed.kind !== 'ok') return;
      for (const [name, read] of PART_READERS) {
        const part = parsed.document.parts[name];
        const value = part === undefined ? null : read(part);
        if (value !== null) expect(lost(part, value)).toEqual([]);
      }
    });
  });

  test('as a copy: each part comes in or is named as left out', () => {
    each(({ text }) => {
      const read = readCopy(text);
      if (read.kind !== 'ok') return;
      const { document, leftOut } = read.copy;
      const there = Object.keys(partsIn(text)).filter((name) => name !== 'settings');
      expect([...Object.keys(document.parts), ...leftOut].toSorted()).toEqual(there.toSorted());
    });
  });

  test('brought back: all that My plan makes of it can be made, and no link leads away', () => {
    each(({ text }) => {
      const read = readCopy(text);
      if (read.kind !== 'ok') return;
      const { document } = read.copy;
      for (const after of [addCopy(mine, document), replaceWithCopy(mine, document)]) {
        difference(mine, after);
        const stops = planStops(after, names, today);
        expect(
          stops.flatMap(({ steps }) => steps).every(({ link }) => link === null || safeHref(link.href) !== null),
        ).toBe(true);
        expect(stepKeys(after, names, today).length).toBeGreaterThanOrEqual(stops.flatMap(({ steps }) => steps).length);
        const hrefs = entriesOf(after).map((entry) => describeEntry(entry, names).href);
        expect(hrefs.every((href) => href === null || /^\/[a-z-]+\/(?:[a-z-]+\/)?$/.test(href))).toBe(true);
        const lines = summaryLines(after, stops, names);
        summaryText(
          lines,
          lines.map(({ key }) => key),
        );
        planMarkdown(after, names, (iso) => iso, today);
        calendarFile(planEvents(stops, 'https://rebound.example'), '2026-03-05T09:00:00.000Z');
        expect(readCopy(writeCopy(after, '')).kind).toBe('ok');
      }
      expect(difference(mine, addCopy(mine, document)).erased).toEqual([]);
    });
  });

  test('nothing is planted in what every object has', () => {
    each(({ text }) => {
      const parsed = parseDocument(text);
      const { parts } = parsed.kind === 'ok' ? parsed.document : mine;
      for (const [name, read] of readers) expect(foreign(read(parts[name]))).toEqual([]);
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, PLANTED)).toBeUndefined();
  });
});

function each(check: (file: Hostile) => void): void {
  for (const [index, file] of FILES.entries()) {
    try {
      check(file);
    } catch (error) {
      throw new Error(`File ${index}, ${file.how}: ${file.text.slice(0, 2_000)}`, { cause: error });
    }
  }
}

function partsIn(text: string): Readonly<Record<string, unknown>> {
  const value: { readonly parts: Readonly<Record<string, unknown>> } = JSON.parse(text);
  return value.parts;
}

/** Texts of the one that are not in the other. What was planted under names of nobody’s may go. */
function lost(before: unknown, after: unknown): readonly string[] {
  const left = new Set(texts(after));
  return [...new Set(texts(before))].filter((text) => text !== PLANTED && !left.has(text));
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Objects whose prototype is not the one every object has. */
function foreign(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent: unknown = Object.getPrototypeOf(value);
  const isOurs = parent === Object.prototype || parent === Array.prototype;
  return [...(isOurs ? [] : [value]), ...Object.values(value).flatMap(foreign)];
}

function made(how: string, text: string): Hostile {
  return { how, text };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key])),
  ];
}

function at(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  return at(new Map<string, unknown>(Object.entries(value)).get(key), rest);
}

/** A copy with one place changed; undefined takes it out. Built from entries, so that `__proto__` is a key like any other. */
function put(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  entries.set(key, put(entries.get(key), rest, to));
  if (rest.length === 0 && to === undefined) entries.delete(key);
  return Array.isArray(value) ? [...entries.values()] : Object.fromEntries(entries);
}

// The marks a file is known by stay: else it would be turned away at the door. With `keepsIds` so do ids, days and choices.
function everyText(value: unknown, words: string, keepsIds: boolean): unknown {
  if (typeof value === 'string')
    return value === 'rebound-plan' || (keepsIds && /^[a-z0-9-]*$|^\d{4}-\d\d/.test(value)) ? value : words;
  if (Array.isArray(value)) return value.map((each) => everyText(each, words, keepsIds));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyText(each, words, keepsIds)]));
}
