import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { find } from './find.ts';
import { openFinder } from './open-finder.ts';
import { tryPage } from './try-page.ts';
import type { FinderEntry } from './types.ts';

const page = (id: string, title: string, ...asks: string[]): FinderEntry =>
  tryPage(id, title, { url: `/mistakes/${id}/`, asks });
const finder = openFinder(
  buildIndex(
    [
      page(
        'late',
        'I was late',
        ...[
          'interview',
          'first interview',
          'second interview',
          'interview today',
          'big interview',
          'only interview',
        ].flatMap((what) => [
          `late for the ${what}`,
          `my train broke down on the way to the ${what}`,
          `so late for ${what}`,
        ]),
      ),
      page(
        'phone',
        'My phone rang',
        'phone went off in the interview',
        'my phone rang loudly',
        'forgot to mute my phone',
      ),
    ],
    {
      fillers: ['i', 'my', 'was', 'to', 'a', 'the', 'in', 'of', 'on', 'for'],
      light: [],
      synonyms: [],
      spellings: {},
    },
    [
      'phone book',
      'phone box',
      'train set',
      'train ticket',
      'freight train',
      'late blight',
      'house phone',
      'passenger train',
    ],
  ),
  () => false,
);
const found = (text: string): number => find(finder, `${text} `).hits.length;

describe('what is not about us', () => {
  it.each(['train ticket to leeds', 'cheap phone contract', 'asdf qwer'])('finds nothing: %s', (text) => {
    expect(found(text)).toBe(0);
  });

  it.each(['late', 'phone', 'my phone rang', 'so late for my first interview'])('is not %s', (text) => {
    expect(found(text)).toBeGreaterThan(0);
  });
});
