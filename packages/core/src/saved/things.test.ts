import { describe, expect, test } from 'vitest';
import { emptyDocument } from './document.ts';
import { eraseThing, listThings, restoreThing } from './things.ts';

const full = {
  version: 1,
  parts: {
    settings: { theme: 'night', words: 'us' },
    note: { savedAt: '2026-03-03T23:41:00.000Z', kind: 'thanks', recipient: ' Ms Okafor ' },
    quiz: { savedAt: '2026-03-03T22:50:00.000Z', finished: false },
    plan: { pages: [{ id: 'wrong-name', savedAt: '2026-03-04T08:00:00.000Z' }] },
  },
};

describe('listThings', () => {
  test('counts what a reader would count: a letter, a result, a page; not the settings', () => {
    expect(listThings(full)).toEqual([
      { key: 'note', kind: 'letter', subject: 'Ms Okafor', unfinished: false, savedAt: '2026-03-03T23:41:00.000Z' },
      { key: 'quiz', kind: 'result', subject: '', unfinished: true, savedAt: '2026-03-03T22:50:00.000Z' },
      {
        key: 'page:wrong-name',
        kind: 'page',
        subject: 'wrong-name',
        unfinished: false,
        savedAt: '2026-03-04T08:00:00.000Z',
      },
    ]);
  });

  test('a part in a shape it does not know is still listed, so that it can be seen and erased', () => {
    expect(listThings({ version: 1, parts: { note: 7, quiz: { finished: 'yes', savedAt: 5 } } })).toEqual([
      { key: 'note', kind: 'letter', subject: '', unfinished: false, savedAt: '' },
      { key: 'quiz', kind: 'result', subject: '', unfinished: false, savedAt: '' },
    ]);
  });

  test('nothing kept is an empty list', () => {
    expect(listThings(emptyDocument())).toEqual([]);
  });
});

describe('erasing one thing', () => {
  test('Undo does not write over a letter begun since', () => {
    const [letter] = listThings(full);
    if (letter === undefined) throw new Error('no letter');
    const since = { ...full, parts: { ...full.parts, note: { recipient: 'Mr Lee' } } };
    expect(restoreThing(since, full, letter)).toEqual(since);
  });

  test('the last page takes the empty plan with it', () => {
    const page = listThings(full).at(-1);
    if (page === undefined) throw new Error('no page');
    expect(eraseThing(full, page).parts).not.toHaveProperty('plan');
  });
});
