import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { doubtOf } from './doubt-of.ts';
import { find } from './find.ts';
import { openFinder } from './open-finder.ts';
import type { Term } from './read-text.ts';
import { tryFinder, typed } from './try-finder.fixture.ts';
import { tryPage } from './try-page.ts';
import type { Doubt } from './types.ts';
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

describe('how far a page rests on too few words', () => {
  const of = (...terms: Term[]) =>
    doubtOf(tryFinder({ late: { says: { late: 4, bus: 4, '=0': 4 } }, phone: { says: { phone: 4 } } }), terms, 0);
  const meaning = (...words: string[]): Term => ({ term: '=0', typed: words });

  it.each<[string, Term[], Doubt | null]>([
    ['all words are met', typed('late', 'bus'), null],
    ['more than half are met', typed('late', 'bus', 'pizza'), null],
    ['half are met, the others are words of ours', typed('late', 'phone'), { weak: false, words: ['late'] }],
    ['one of two is met, the other is strange', typed('late', 'pizza'), { weak: true, words: ['late'] }],
    ['two of four are met', typed('late', 'bus', 'pizza', 'pasta'), { weak: false, words: ['late', 'bus'] }],
    ['none is met', typed('pizza'), { weak: true, words: [] }],
    ['none is met, and none is strange', typed('phone'), { weak: false, words: [] }],
    ['a word is typed twice', typed('late', 'late', 'phone'), { weak: false, words: ['late'] }],
    [
      'a word is met alone and within what was meant',
      [...typed('late', 'phone'), meaning('me', 'late')],
      { weak: false, words: ['late'] },
    ],
    ['only what was meant is met', [...typed('went'), meaning('went')], null],
    [
      'what was meant is met by words left out',
      [...typed('pizza'), meaning('me', 'went')],
      { weak: true, words: ['me', 'went'] },
    ],
  ])('when %s', (_when, terms, doubt) => {
    expect(of(...terms)).toEqual(doubt);
  });
});
