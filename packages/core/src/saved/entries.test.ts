import { describe, expect, test } from 'vitest';
import { emptyDocument, type SavedDocument } from './document.ts';
import { EMPTY_PLAN, type PlanPart } from '../plan/plan-part.ts';
import { entriesOf, withEntry, withoutEntry } from './entries.ts';

const page = { id: 'wrong-name', savedAt: '2026-03-04T08:00:00.000Z' };
const full = {
  version: 1,
  parts: {
    settings: { theme: 'night', words: 'us' },
    note: { kind: 'thanks' },
    quiz: { runs: { ready: { at: 'b' }, 'how-did-it-go': { at: 'a' } } },
    plan: { pages: [page], done: ['how-did-it-go/a/0'] },
  },
};

describe('entriesOf', () => {
  test('counts what a reader would count: a letter, each result, each page; not the settings', () => {
    expect(entriesOf(full)).toEqual([
      { key: 'note', value: { kind: 'thanks' } },
      { key: 'quiz:ready', value: { at: 'b' } },
      { key: 'quiz:how-did-it-go', value: { at: 'a' } },
      { key: 'page:wrong-name', value: page },
    ]);
  });

  test('a part in a shape it does not know is still listed, so that it can be seen and erased', () => {
    const odd: SavedDocument = { version: 1, parts: { note: 7, quiz: { runs: [] }, plan: 'x' } };
    expect(entriesOf(odd)).toEqual([
      { key: 'note', value: 7 },
      { key: 'quiz', value: { runs: [] } },
      { key: 'plan', value: 'x' },
    ]);
    expect(entriesOf(odd).reduce((left, { key }) => withoutEntry(left, key), odd).parts).toEqual({});
  });

  test('nothing kept is an empty list', () => {
    expect(entriesOf(emptyDocument())).toEqual([]);
  });
});

describe('withoutEntry', () => {
  test('takes one result and leaves the other', () => {
    expect(withoutEntry(full, 'quiz:ready').parts['quiz']).toEqual({ runs: { 'how-did-it-go': { at: 'a' } } });
  });

  test('the last result takes the empty part with it', () => {
    expect(withoutEntry(withoutEntry(full, 'quiz:ready'), 'quiz:how-did-it-go').parts).not.toHaveProperty('quiz');
  });

  test('the last page leaves the ticks', () => {
    expect(withoutEntry(full, 'page:wrong-name').parts['plan']).toEqual({ ...EMPTY_PLAN, done: ['how-did-it-go/a/0'] });
  });

  const other = { id: 'cried', savedAt: '2026-03-05T08:00:00.000Z' };
  test.each<[string, Partial<PlanPart>]>([
    ['another page', { pages: [other] }],
    ['another page and a tick', { pages: [other], done: ['a'] }],
    ['a tick', { done: ['a'] }],
    ['an erased step', { dropped: ['a'] }],
    ['a tick and an erased step', { done: ['a'], dropped: ['a'] }],
    ['a moved step', { moved: { a: '2026-03-12' } }],
    ['a tick and a moved step', { done: ['a'], moved: { a: '2026-03-12' } }],
  ])('one page goes, and what else the plan holds stays: %s', (_, rest) => {
    const left = { ...EMPTY_PLAN, ...rest };
    const before = { version: 1, parts: { note: 7, plan: { ...left, pages: [page, ...left.pages] } } };
    expect(withoutEntry(before, 'page:wrong-name')).toEqual({ version: 1, parts: { note: 7, plan: left } });
  });

  test('takes a whole part by its name, even one whose name only looks like a result or a page', () => {
    const parts = { note: 7, 'my quiz:ready': 1, 'my page:cried': 2 };
    expect(withoutEntry({ version: 1, parts }, 'note').parts).toEqual({ 'my quiz:ready': 1, 'my page:cried': 2 });
    expect(withoutEntry({ version: 1, parts }, 'my quiz:ready').parts).toEqual({ note: 7, 'my page:cried': 2 });
    expect(withoutEntry({ version: 1, parts }, 'my page:cried').parts).toEqual({ note: 7, 'my quiz:ready': 1 });
  });
});

describe('withoutEntry, of what cannot be read', () => {
  test.each([
    ['quiz:ready', { quiz: 'unreadable', note: 7 }],
    ['quiz:ready', { quiz: { runs: [1] } }],
    ['quiz:ready', { quiz: { results: { ready: 1 } } }],
    ['page:cried', { plan: 'unreadable', note: 7 }],
    ['page:cried', { plan: { pages: [{ id: 'cried' }] } }],
  ])('leaves it as it is: %s of %j', (key, parts) => {
    expect(withoutEntry({ version: 1, parts }, key).parts).toEqual(parts);
  });
});

describe('withoutEntry, of what is not there', () => {
  test('leaves nothing behind', () => {
    expect(withoutEntry(emptyDocument(), 'quiz:ready').parts).toEqual({});
    expect(withoutEntry(emptyDocument(), 'page:cried').parts).toEqual({});
  });

  test('the very last page takes the empty part with it', () => {
    const one = withEntry(emptyDocument(), { key: 'page:cried', value: page });
    expect(withoutEntry(one, 'page:cried').parts).toEqual({});
  });
});

describe('withEntry', () => {
  test.each([[null], [7], [{}], [{ savedAt: 7 }], [{ savedAt: '' }]])(
    'a page without a time is kept all the same: %j',
    (value) => {
      const one = withEntry(emptyDocument(), { key: 'page:cried', value });
      expect(entriesOf(one)).toEqual([{ key: 'page:cried', value: { id: 'cried', savedAt: '' } }]);
    },
  );

  test.each([
    ['the first result', {}, 'quiz:ready', { quiz: { runs: { ready: 2 } } }],
    ['another result', { quiz: { runs: { a: 1 } } }, 'quiz:ready', { quiz: { runs: { a: 1, ready: 2 } } }],
    ['a result with a line end in its name', {}, 'quiz:a\nb', { quiz: { runs: { 'a\nb': 2 } } }],
    ['a whole part', { note: 1 }, 'piles', { note: 1, piles: 2 }],
    ['a part whose name only ends like a result', {}, 'my quiz:ready', { 'my quiz:ready': 2 }],
  ])('puts in %s', (_, before, key, after) => {
    expect(withEntry({ version: 1, parts: before }, { key, value: 2 })).toEqual({ version: 1, parts: after });
  });

  test('puts a page back among the others by its time', () => {
    const later = { id: 'cried', savedAt: '2026-03-05T08:00:00.000Z' };
    const one = withEntry(emptyDocument(), { key: 'page:cried', value: later });
    const plan = withEntry(one, { key: 'page:wrong-name', value: page }).parts['plan'];
    expect(plan).toEqual({ ...EMPTY_PLAN, pages: [page, later] });
  });

  test.each([
    [{ note: { kind: 'closure' } }, { key: 'note', value: 'other' }],
    [{ quiz: { runs: { ready: 1 } } }, { key: 'quiz:ready', value: 2 }],
    [{ quiz: { runs: { ready: 1 } } }, { key: 'quiz', value: 2 }],
    [{ quiz: 'unreadable' }, { key: 'quiz:ready', value: 2 }],
    [{ plan: 'unreadable' }, { key: 'page:cried', value: page }],
    [{ plan: { pages: [page], done: [] } }, { key: 'page:wrong-name', value: { savedAt: 'later' } }],
    [{ plan: { pages: [page], done: [] } }, { key: 'plan', value: 7 }],
  ])('never writes over what is there: %j', (parts, entry) => {
    const before = { version: 1, parts };
    expect(entriesOf(withEntry(before, entry))).toEqual(entriesOf(before));
    expect(withEntry(before, entry).parts).toMatchObject(parts);
  });
});
