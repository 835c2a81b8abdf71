import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { openFinder, titleOf, worthIn } from './open-finder.ts';
import { tryFinder, typed } from './try-finder.fixture.ts';
import { tryPage } from './try-page.ts';

const language = {
  fillers: ['i', 'was'],
  light: ['went'],
  synonyms: [
    { meaning: 'rejection', says: ['turned down', 'never met'] },
    { meaning: 'unsaid', says: ['swallowed a toad'] },
  ],
  spellings: { im: 'i am', froze: 'freeze' },
};
const open = (elsewhere?: readonly string[]) =>
  openFinder(
    buildIndex(
      [
        tryPage('plan', 'Plan', { kind: 'tool', note: 'Kept', related: ['late', 'down'] }),
        tryPage('late', 'I was late', { related: ['down', 'plan', 'unwritten'] }),
        tryPage('down', 'Turned down'),
        tryPage('late', 'Late news', { kind: 'guide', asks: ['late letter', 'late again', 'late reply'] }),
      ],
      language,
      elsewhere,
    ),
    (text) => text.includes('die'),
  );

describe('an index that is opened', () => {
  it('shows the pages as they were given, but for what only the finder needs', () => {
    expect(open().pages.map(({ id, kind, url, title }) => [id, kind, url, title])).toEqual([
      ['plan', 'tool', '/plan/', 'Plan'],
      ['late', 'mistake', '/late/', 'I was late'],
      ['down', 'mistake', '/down/', 'Turned down'],
      ['late', 'guide', '/late/', 'Late news'],
    ]);
    expect(open().pages[0]).toMatchObject({ note: 'Kept', related: ['late', 'down'] });
  });

  it('knows the neighbours of each page by number: only pages about what went wrong', () => {
    expect(open().near).toEqual([[1, 2], [2], [], []]);
  });

  it('knows for each term the pages it speaks for', () => {
    const { rows } = open();
    const pages = (term: string) => rows.get(term)?.pages;
    expect([pages('lat'), pages('turn'), pages('plan'), pages('=0')]).toEqual([[1, 3], [2], [0], [2]]);
    expect(rows.get('turn')?.weights.every((weight) => weight > 0)).toBe(true);
  });

  it('keeps no row for what no page says', () => {
    const { rows } = open();
    expect([rows.has('toad'), rows.has('=1'), rows.has('')]).toEqual([false, false, false]);
  });

  it('knows every word that can be typed, with how many pages say it', () => {
    const { known } = open();
    const heard = ['lat', 'turn', 'toad', 'i', 'went', 'im', 'froz'].map((stem) => known.get(stem));
    expect(heard).toEqual([2, 1, 0, 0, 0, 0, 0]);
    expect([...known.keys()].filter((term) => term.startsWith('='))).toEqual([]);
  });

  it('knows the pages by their titles, the last where two are alike', () => {
    expect(open().titles).toEqual(
      new Map([
        ['plan', 0],
        ['lat', 1],
        ['down turn', 2],
        ['lat new', 3],
      ]),
    );
  });

  it('has learned what is ours only where it was told what is not', () => {
    expect(open().topic).toBeNull();
    const { topic } = open(['late lunch', 'lunch plan']);
    expect(topic).toMatchObject({ least: 1, unknown: 0 });
    expect(['turn', 'lat', 'toad'].map((stem) => topic?.weights.get(stem))).toEqual([2, 0, 0]);
  });

  it('hears danger as the page does', () => {
    const { hearsDanger } = open();
    expect([hearsDanger('die'), hearsDanger('late')]).toEqual([true, false]);
  });

  it('reads its meanings as they were written', () => {
    expect(open().lexicon.phrases).toEqual(
      new Map([
        ['never', [{ meaning: '0', stems: ['never', 'met'] }]],
        ['turn', [{ meaning: '0', stems: ['turn', 'down'] }]],
        ['swallo', [{ meaning: '1', stems: ['swallo', 'a', 'toad'] }]],
      ]),
    );
  });
});

describe('how much a term tells', () => {
  it('is the less the more pages say it, and the most where none does', () => {
    const page = { says: { late: 4 } };
    const finder = tryFinder({ late: { says: { late: 4, bus: 2 } }, lost: page, down: page });
    expect(['late', 'bus', 'pizza'].map((term) => worthIn(finder, term))).toEqual([
      Math.log(26),
      Math.log(76),
      Math.log(76),
    ]);
  });
});

it('a title is known by its words in any order, each once, without what they mean', () => {
  expect(titleOf(typed('turn', '=0', 'down', 'turn'))).toBe('down turn');
  expect(titleOf([])).toBe('');
});
