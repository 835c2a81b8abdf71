import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FinderEntry } from '../types.ts';
import { packMeanings, unpackMeanings } from './meanings.ts';
import { packPages, unpackPages } from './page-lines.ts';
import { packRows, unpackRows } from './rows.ts';
import { packWords, unpackWords } from './sorted-words.ts';
import { packTopic, unpackTopic } from './topic-marks.ts';
import { packVocabulary, unpackVocabulary } from './vocabulary-lines.ts';

describe('packed words', () => {
  it('come out as they went in', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = words.toSorted();
        expect(unpackWords(JSON.parse(JSON.stringify(packWords(sorted))), sorted.length)).toEqual(sorted);
      }),
    );
  });

  it('take less room for sharing their beginnings', () => {
    const numbered = (...starts: string[]) => starts.flatMap((start) => [...'abcdefghij'].map((end) => start + end));
    expect(packWords(numbered('lateb', 'latec')).length).toBeLessThan(packWords(numbered('lateb', 'zxwvu')).length);
  });
});

describe('packed rows', () => {
  const PAGES = 3000;
  const row = fc
    .uniqueArray(fc.record({ page: fc.nat(PAGES - 1), weight: fc.integer({ min: 1, max: 20 }) }), {
      selector: ({ page }) => page,
    })
    .map((places) => places.toSorted((one, other) => one.page - other.page))
    .map((places) => ({ pages: places.map(({ page }) => page), weights: places.map(({ weight }) => weight) }));

  it('come out as they went in, also after being sent', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(unpackRows(JSON.parse(JSON.stringify(packRows(rows, PAGES))), rows.length, PAGES)).toEqual(rows);
      }),
    );
  });
});

describe('packed pages', () => {
  const late: FinderEntry = {
    id: 'late',
    url: '/mistakes/late/',
    kind: 'mistake',
    title: 'I was late',
    short: 'Late',
    summary: 'They waited\nfor you.',
    asks: ['the bus broke down'],
    note: 'A dip',
    related: ['lost', 'not-written-yet'],
  };
  const lost: FinderEntry = {
    ...late,
    id: 'lost',
    url: '/mistakes/lost/',
    summary: 'You got lost.',
    related: ['late'],
  };
  const plan: FinderEntry = {
    id: 'plan',
    url: '/plan/',
    kind: 'tool',
    title: 'My plan',
    short: 'Kept',
    summary: 'What you kept.',
    asks: [],
  };

  it('come out with what a list of results shows', () => {
    expect(unpackPages(packPages([late, lost, plan]))).toEqual([
      {
        id: 'late',
        url: '/mistakes/late/',
        kind: 'mistake',
        title: 'I was late',
        summary: 'They waited for you.',
        note: 'A dip',
        related: ['lost'],
      },
      {
        id: 'lost',
        url: '/mistakes/lost/',
        kind: 'mistake',
        title: 'I was late',
        summary: 'You got lost.',
        note: 'A dip',
        related: ['late'],
      },
      { id: 'plan', url: '/plan/', kind: 'tool', title: 'My plan', summary: 'What you kept.' },
    ]);
  });

  it('are none when there are none', () => {
    expect(unpackPages(packPages([]))).toEqual([]);
  });
});

describe('a packed vocabulary', () => {
  it.each([
    { fillers: ['i', 'the'], light: ['went'], spellings: { cant: 'can not', froze: 'freeze' } },
    { fillers: [], light: [], spellings: {} },
  ])('comes out as it went in', (vocabulary) => {
    expect(unpackVocabulary(packVocabulary(vocabulary))).toEqual(vocabulary);
  });
});

describe('packed meanings', () => {
  const stems = Array.from({ length: 5000 }, (_, number) => `s${number}`).toSorted();
  const phrase = fc.array(fc.constantFrom(...stems), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

  it('come out as they went in, whatever the order of their phrases', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(phrase)), (meanings) => {
        const packed = JSON.parse(JSON.stringify(packMeanings(meanings, stems)));
        const read = unpackMeanings(packed, meanings.length, stems);
        expect(read.map((says) => says.toSorted())).toEqual(meanings.map((says) => says.toSorted()));
      }),
    );
  });
});

describe('a packed topic', () => {
  it('comes out in even numbers, never surer than six, and takes a word nobody weighed for unknown', () => {
    const topic = {
      weights: new Map([
        ['late', 2.3],
        ['pizza', -9],
      ]),
      unknown: -1.4,
    };
    const stems = ['late', 'pizza', 'tram'];
    expect(unpackTopic(packTopic(topic, stems), stems)).toEqual({
      weights: new Map([
        ['late', 2],
        ['pizza', -6],
        ['tram', -2],
      ]),
      unknown: -2,
    });
  });
});
