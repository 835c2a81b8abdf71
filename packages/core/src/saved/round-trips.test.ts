import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_FOLLOW_UP } from '../follow-up/part.ts';
import { BLANK_PILES } from '../piles/part.ts';
import { addCopy, difference, replaceWithCopy } from './bring-back.ts';
import { readCopy, writeCopy } from './copy-file.ts';
import { parseDocument, type SavedDocument, withPart, writeDocument } from './document.ts';
import { entriesOf, withEntry, withoutEntry } from './entries.ts';

const savedAt = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());
const pages = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('arrived-late', 'wrong-name', 'cried', 'rambled'), savedAt }), {
    minLength: 1,
    selector: ({ id }) => id,
  })
  .map((all) => all.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt)));
const note = fc.record({
  kind: fc.constantFrom('thanks', 'closure'),
  tone: fc.constantFrom('plain', 'warm'),
  wording: fc.nat(),
  answers: fc.record({ recipient: fc.string(), role: fc.string() }, { requiredKeys: [] }),
  ownText: fc.option(fc.string({ unit: 'binary' })),
  fine: fc.array(fc.string()),
  pasted: fc.boolean(),
});
const text = fc.option(fc.string());
const step = fc.record({ slot: fc.constantFrom('now', 'next'), say: fc.string(), href: text, label: text, date: text });
const run = fc.record({
  method: fc.nat(),
  answers: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()))),
  place: text,
  at: savedAt,
  kept: fc.option(fc.record({ at: savedAt, headline: fc.string(), plan: fc.array(step, { maxLength: 3 }) })),
});
/** Any document a reader may have. */
const anyPlan: fc.Arbitrary<SavedDocument> = fc
  .record(
    {
      settings: fc.record({ theme: fc.constantFrom('device', 'day', 'night'), words: fc.constantFrom('uk', 'us') }),
      note,
      quiz: fc.record({
        runs: fc.dictionary(fc.constantFrom('ready', 'should-i-write', 'how-did-it-go'), run, { minKeys: 1 }),
      }),
      'follow-up': fc.constant({ ...BLANK_FOLLOW_UP, interview: '2026-03-03' }),
      piles: fc.constant({ ...BLANK_PILES, own: [{ id: 'own-1', say: 'She never looked up' }] }),
      breathe: fc.record({ pace: fc.constantFrom('slow', 'sigh'), line: fc.string(), savedAt }),
      plan: fc.record({
        pages,
        done: fc.uniqueArray(fc.string()),
        moved: fc.dictionary(fc.string(), fc.constantFrom('2026-03-12', '2026-12-31'), { noNullPrototype: true }),
        dropped: fc.uniqueArray(fc.string()),
      }),
    },
    { requiredKeys: [] },
  )
  .map((parts) => ({ version: 1, parts: { ...parts } }));

const keys = (things: readonly { readonly key: string }[]): readonly string[] => things.map(({ key }) => key).sort();

describe('saving and loading', () => {
  test('gives back every part, letter for letter', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        expect(parseDocument(writeDocument(document))).toEqual({ kind: 'ok', document });
      }),
    );
  });
});

describe('a copy', () => {
  test('brings back the same plan, without the settings of the device it came from', () => {
    fc.assert(
      fc.property(anyPlan, savedAt, (document, madeAt) => {
        const things = withPart(document, 'settings', undefined);
        expect(readCopy(writeCopy(document, madeAt))).toEqual({
          kind: 'ok',
          copy: { document: things, madeAt, leftOut: [] },
        });
      }),
    );
  });
});

describe('erasing one thing', () => {
  test('takes that thing and nothing else', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        for (const { key } of entriesOf(document)) {
          const left = withoutEntry(document, key);
          expect(entriesOf(left)).toEqual(entriesOf(document).filter((entry) => entry.key !== key));
          expect(left.parts['settings']).toEqual(document.parts['settings']);
        }
      }),
    );
  });

  test('Undo brings back exactly what was erased', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        for (const { key, value } of entriesOf(document)) {
          const undone = withEntry(withoutEntry(document, key), { key, value });
          expect(new Set(entriesOf(undone))).toEqual(new Set(entriesOf(document)));
        }
      }),
    );
  });
});

describe('Add to my plan', () => {
  test('changes and erases nothing of mine', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (mine, copy) => {
        const { changed, erased } = difference(mine, addCopy(mine, copy));
        expect([...changed, ...erased]).toEqual([]);
      }),
    );
  });

  test('adds every thing I do not have', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (mine, copy) => {
        const both = new Set([...keys(entriesOf(mine)), ...keys(entriesOf(copy))]);
        expect(keys(entriesOf(addCopy(mine, copy)))).toEqual([...both].sort());
      }),
    );
  });

  test('a second time changes nothing more', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (mine, copy) => {
        const once = addCopy(mine, copy);
        expect(addCopy(once, copy)).toEqual(once);
      }),
    );
  });
});

describe('Replace my plan', () => {
  test('leaves the things of the copy and the settings of this device', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (mine, copy) => {
        const replaced = replaceWithCopy(mine, copy);
        expect(withPart(replaced, 'settings', undefined)).toEqual(withPart(copy, 'settings', undefined));
        expect(replaced.parts['settings']).toEqual(mine.parts['settings']);
      }),
    );
  });
});
