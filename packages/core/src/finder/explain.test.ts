import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { explain } from './explain.ts';
import { hearsDanger } from './hears-danger.ts';
import { openFinder } from './open-finder.ts';
import { rankText } from './rank-text.ts';
import { readQuery } from './read-query.ts';
import { tryFinder } from './try-finder.fixture.ts';
import { tryPage } from './try-page.ts';
import type { Language } from './types.ts';

const language: Language = {
  fillers: ['i', 'my', 'the', 'was', 'and', 'please', 'oh'],
  light: ['me'],
  synonyms: [{ meaning: 'rejection', says: ['turned me down', 'did not get the job'] }],
  spellings: {},
};
const entries = [
  tryPage('blank', 'My mind went blank', { asks: ['lost the words', 'total silence'] }),
  tryPage('late', 'I was late', { asks: ['the bus broke down', 'got lost on the way'] }),
  tryPage('rejected', 'They said no', { asks: ['turned me down', 'bad news by email'] }),
  tryPage('spilled', 'I spilled coffee', { asks: ['coffee on the shirt', 'knocked over the cup'] }),
];
const finder = openFinder(buildIndex(entries, language), hearsDanger(['want to die']));

describe('why a query found what it found', () => {
  it('says of each word how it was read', () => {
    const { terms, help } = explain(finder, 'mind went, total sillence, turned down');
    expect(help).toBe(false);
    const how = (typed: string) => terms.filter((term) => term.typed.includes(typed)).map((term) => term.how);
    expect(how('mind')).toContain('as typed');
    expect(how('sillence')).toContain('put right');
    expect(how('turned')).toContain('a way of saying');
    expect(terms.every(({ worth }) => worth >= 0)).toBe(true);
  });

  it('names the words that spoke for a page, and leaves out those no page says', () => {
    const { pages, terms, about } = explain(finder, 'late bus helicopter', 1);
    expect(pages.map(({ id }) => id)).toEqual(['late']);
    expect(pages[0]?.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['lat', 'bus']));
    expect(pages[0]?.terms.every(({ weight }) => weight !== 0)).toBe(true);
    expect(terms.find(({ typed }) => typed.includes('helicopter'))?.how).toBe('left out: no page says it');
    expect(about?.least).toBe(0);
  });

  it('has nothing to say of a query that says nothing', () => {
    expect(explain(finder, 'zzgrt')).toMatchObject({ about: null, pages: [], doubt: null });
  });
});

describe('of several clauses', () => {
  const best = (text: string) =>
    rankText(finder, text, readQuery(finder, text)).map(({ page }) => finder.pages[page]?.id);

  it('each has a say of its own', () => {
    expect(best('the bus broke down, lost the words, coffee on the shirt').slice(0, 3).toSorted()).toEqual([
      'blank',
      'late',
      'spilled',
    ]);
  });

  it('a clause of fillers has none', () => {
    expect(best('please, oh please. Coffee on the shirt')).toEqual(best('please oh please Coffee on the shirt'));
  });
});

describe('the whole account of a query', () => {
  const made = (least?: number) =>
    tryFinder(
      { late: { says: { jam: 4, '=0': 2 } }, bus: { says: { jam: 2, offer: 4 } }, cup: { says: { offer: 2 } } },
      {
        language: { synonyms: [{ meaning: 'late', says: ['jam'] }] },
        ...(least === undefined ? {} : { topic: { weights: new Map([['jam', 2]]), unknown: -1, least } }),
      },
    );
  const close = (number: number): unknown => expect.closeTo(number, 6);
  const two = Math.log(1 + (25 * 3) / 2);
  const one = Math.log(1 + (25 * 3) / 1);

  it('says how each term was come by, and how much it tells', () => {
    expect(explain(made(), 'jam ofer lunch ').terms).toEqual([
      { term: 'jam', typed: ['jam'], how: 'as typed', worth: close(two) },
      { term: 'offer', typed: ['ofer'], how: 'put right', worth: close(two) },
      { term: 'lunch', typed: ['lunch'], how: 'left out: no page says it', worth: close(one) },
      { term: '=0', typed: ['jam'], how: 'a way of saying', worth: close(one) },
    ]);
  });

  it('takes a y that became an i for what was typed', () => {
    expect(explain(tryFinder({ late: { says: { tri: 4 } } }), 'try ').terms.map(({ how }) => how)).toEqual([
      'as typed',
    ]);
  });

  it('says of each of the first pages what spoke for it', () => {
    const { pages } = explain(made(), 'jam offer jam ', 2);
    expect(pages.map(({ id, terms }) => ({ id, terms }))).toEqual([
      {
        id: 'late',
        terms: [
          { term: 'jam', weight: 4 },
          { term: '=0', weight: 2 },
        ],
      },
      {
        id: 'bus',
        terms: [
          { term: 'jam', weight: 2 },
          { term: 'offer', weight: 4 },
        ],
      },
    ]);
    expect(pages[1]?.score).toBeCloseTo((0.75 * (6 * two)) / Math.hypot(two, two, one), 6);
    const many = Object.fromEntries([...'abcdef'].map((id) => [id, { says: { jam: 4 } }]));
    expect(explain(tryFinder(many), 'jam ').pages.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('says how much spoke for its being about us, and how much was needed', () => {
    // 1.1 × 2 for the word, half of the score, 0.5 for a page that holds it, 0.7 for what it means.
    const score = (0.75 * (4 * two + 2 * one)) / Math.hypot(two, one);
    const evidence = close(2.2 + score / 2 + 0.5 + 0.7);
    expect(explain(made(), 'jam ').about).toMatchObject({ least: 0, enough: true });
    expect(explain(made(3.5), 'jam ').about).toEqual({ evidence, least: 3.5, enough: true });
    expect(explain(made(9), 'jam lunch ')).toMatchObject({ about: { least: 9, enough: false }, help: false });
  });

  it('passes on the doubt, and the call for help', () => {
    expect(explain(made(), 'jam lunch ').doubt).toEqual({ weak: true, words: ['jam'] });
    expect(explain(tryFinder({}, { hearsDanger: () => true }), 'die ').help).toBe(true);
  });
});
