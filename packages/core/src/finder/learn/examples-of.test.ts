import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../lexicon.ts';
import { stemmedLanguage } from '../stemmed-language.ts';
import { tryPage } from '../try-page.ts';
import { examplesOf } from './examples-of.ts';
import { roundedRow } from './rounded-row.ts';
import { shuffled } from './shuffled.ts';
import { startingRow } from './starting-row.ts';
import { termsSaid } from './terms-said.ts';

const language = {
  fillers: ['i', 'was'],
  light: [],
  synonyms: [{ meaning: 'late', says: ['late', 'behind time'] }],
  spellings: {},
};
const lexicon = () => makeLexicon(stemmedLanguage(language));

describe('what the finder learns from', () => {
  const pages = [
    tryPage('late', 'I was late', { short: 'Late', summary: 'The bus was a late bus', asks: ['ofer'] }),
    tryPage('lost', 'Lost', { short: 'Behind time', summary: 'Way', asks: [] }),
  ];

  it('is every title, short line, summary and way of asking, each term once', () => {
    expect(examplesOf(pages, lexicon())).toEqual([
      { page: 0, terms: ['lat', '=0'] },
      { page: 0, terms: ['lat', '=0'] },
      { page: 0, terms: ['the', 'bus', 'a', 'lat', '=0'] },
      { page: 0, terms: ['ofer'] },
      { page: 1, terms: ['lost'] },
      { page: 1, terms: ['behind', 'tim', '=0'] },
      { page: 1, terms: ['wai'] },
    ]);
  });

  it('is read with its slips put right', () => {
    const mend = (word: string) => (word === 'ofer' ? 'offer' : word);
    expect(examplesOf(pages, lexicon(), mend)[3]).toEqual({ page: 0, terms: ['offer'] });
  });
});

describe('counting', () => {
  it('says in how many examples of each page a term is said', () => {
    const said = termsSaid([
      { page: 1, terms: ['late', 'bus'] },
      { page: 0, terms: ['late'] },
      { page: 1, terms: ['late'] },
    ]);
    expect([...said].map(([term, pages]) => [term, [...pages]])).toEqual([
      [
        'late',
        [
          [1, 2],
          [0, 1],
        ],
      ],
      ['bus', [[1, 1]]],
    ]);
  });

  it('is where learning begins: pages in order, twice as loud as half, never louder than one', () => {
    const row = startingRow(
      new Map([
        [7, 2],
        [3, 1],
        [5, 998],
      ]),
    );
    expect(row).toEqual({ pages: [3, 5, 7], weights: [1 / 3, 0.998, 0.5] });
    expect(startingRow(new Map())).toEqual({ pages: [], weights: [] });
  });
});

describe('an order that looks like chance', () => {
  it('is the same for one turn, and another for the next', () => {
    expect([0, 1, 2].map((turn) => shuffled(6, turn))).toEqual([
      [2, 3, 1, 4, 5, 0],
      [0, 4, 3, 5, 2, 1],
      [3, 0, 5, 2, 1, 4],
    ]);
  });

  it('holds each number once', () => {
    expect(shuffled(2000, 3).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 2000 }, (_, at) => at),
    );
    expect([shuffled(0, 0), shuffled(1, 0)]).toEqual([[], [0]]);
  });
});

describe('a row as it is sent', () => {
  it.each<[string, number[], number[], number[]]>([
    ['is in steps of three quarters', [1.5, 2.3, 3], [0, 1, 2], [2, 3, 4]],
    ['is never louder than twenty', [14.9, 15, 40], [0, 1, 2], [20, 20, 20]],
    ['holds what is just loud enough', [0.8, 0.9], [0, 1], [1, 1]],
    ['is nothing where nothing is loud', [0.79, -3], [], []],
  ])('%s', (_what, weights, pages, sent) => {
    expect(roundedRow({ pages: weights.map((_weight, page) => page), weights }, 40)).toEqual({ pages, weights: sent });
  });

  it('tells less of each page than was learned where quiet pages are left out, for each tells more by itself', () => {
    const row = { pages: [2, 5, 6, 9], weights: [12, 0.1, 0.2, 0.3] };
    // Log(1 + 25 · 10 / 4) ÷ log(1 + 25 · 10) × 12 ÷ 0.75.
    expect(roundedRow(row, 10)).toEqual({ pages: [2], weights: [12] });
  });
});
