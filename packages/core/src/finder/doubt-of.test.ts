import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { find } from './find.ts';
import { openFinder } from './open-finder.ts';
import { tryPage } from './try-page.ts';
import type { FinderEntry } from './types.ts';

const page = (id: string, title: string, ...asks: string[]): FinderEntry => tryPage(id, title, { asks });
const finder = openFinder(
  buildIndex(
    [page('late', 'I was late', 'my train broke down'), page('phone', 'My phone rang', 'phone went off loudly')],
    {
      fillers: ['i', 'my', 'was', 'to', 'a', 'the'],
      light: [],
      synonyms: [{ meaning: 'journey', says: ['train', 'bus'] }],
      spellings: {},
    },
  ),
  () => false,
);
const asked = (text: string) => find(finder, `${text} `);

describe('doubt', () => {
  it.each(['late', 'I was late', 'the phone rang loudly', 'my train broke down late in town'])(
    'is not had about “%s”',
    (text) => {
      expect(asked(text)).toMatchObject({ doubt: null });
    },
  );

  it('is had when half of the words or fewer lead there', () => {
    expect(asked('phone rang late in town')).toMatchObject({ doubt: { weak: false, words: ['phone', 'rang'] } });
  });

  it.each([
    ['train to london', 'train'],
    ['late movies', 'late'],
  ])('is great about “%s”, where one word is ours and the other strange', (text, word) => {
    expect(asked(text)).toMatchObject({ doubt: { weak: true, words: [word] } });
  });
});
