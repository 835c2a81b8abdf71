import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { explain } from './explain.ts';
import { hearsDanger } from './hears-danger.ts';
import { openFinder } from './open-finder.ts';
import { rankText } from './rank-text.ts';
import { readQuery } from './read-query.ts';
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
