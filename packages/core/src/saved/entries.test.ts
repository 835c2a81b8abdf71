import { describe, expect, test } from 'vitest';
import { emptyDocument, type SavedDocument } from './document.ts';
import { EMPTY_PLAN } from '../plan/plan-part.ts';
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
    expect(entriesOf(full).map(({ key }) => key)).toEqual([
      'note',
      'quiz:ready',
      'quiz:how-did-it-go',
      'page:wrong-name',
    ]);
  });

  test('a part in a shape it does not know is still listed, so that it can be seen and erased', () => {
    const odd: SavedDocument = { version: 1, parts: { note: 7, quiz: { runs: [] }, plan: 'x' } };
    expect(entriesOf(odd).map(({ key }) => key)).toEqual(['note', 'quiz', 'plan']);
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
  test('a page without a time is kept all the same', () => {
    const one = withEntry(emptyDocument(), { key: 'page:cried', value: null });
    expect(entriesOf(one)).toEqual([{ key: 'page:cried', value: { id: 'cried', savedAt: '' } }]);
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
    expect(withEntry({ version: 1, parts }, entry).parts).toMatchObject(parts);
  });
});
