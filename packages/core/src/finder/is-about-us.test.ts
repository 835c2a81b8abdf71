import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { find } from './find.ts';
import { isAboutUs } from './is-about-us.ts';
import { openFinder, type Finder } from './open-finder.ts';
import { tryFinder, typed } from './try-finder.fixture.ts';
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

describe('whether a query is about us', () => {
  const weights = new Map([
    ['late', 2],
    ['bus', 0],
    ['lunch', -2],
  ]);
  const topic = (least: number): Finder['topic'] => ({ weights, unknown: -2, least });
  const about = (words: readonly string[], rest: Partial<Finder>) =>
    isAboutUs(tryFinder({}, rest), '', typed(...words), { page: 0, score: 0 });

  // Two words of ours: 1.1 × (2 + 0) ÷ √2.
  const enough = 2.2 / Math.SQRT2;
  it.each<[string, string[], number, boolean]>([
    ['as much speaks for it as is needed', ['late', 'bus'], enough - 0.001, true],
    ['a little less speaks for it', ['late', 'bus'], enough + 0.001, false],
    ['it is a single word', ['lunch'], 9, true],
    ['it is a single word typed twice', ['lunch', 'lunch'], 9, true],
    ['it is a single word and what it means', ['lunch', '=0'], 9, true],
    ['it is nothing but a meaning', ['=0'], 9, false],
  ])('where %s: %j of %d', (_where, words, least, ours) => {
    expect(about(words, { topic: topic(least) })).toBe(ours);
  });

  it('is not asked where nobody learned what is not, nor of the title of a page', () => {
    expect(about(['lunch', 'break'], { topic: null })).toBe(true);
    const titles = new Map([['break lunch', 0]]);
    expect(about(['lunch', 'break'], { topic: topic(9), titles })).toBe(true);
    expect(about(['lunch', 'room'], { topic: topic(9), titles })).toBe(false);
  });

  it('is yes where exactly as much speaks for it as is needed', () => {
    expect(about(['bus', 'unmarked'], { topic: { weights: new Map(), unknown: 0, least: 0 } })).toBe(true);
  });
});
