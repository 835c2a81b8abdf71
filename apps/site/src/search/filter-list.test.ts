// @vitest-environment happy-dom
import type { Found } from '@rebound/core/finder/types';
import { beforeEach, expect, it } from 'vitest';
import { filterList } from './filter-list.ts';

const found = (...scores: [string, number][]): Found => ({
  help: false,
  doubt: null,
  went: [],
  hits: scores.map(([id, score]) => ({
    page: { id, url: `/mistakes/${id}/`, kind: 'mistake', title: id, summary: '' },
    score,
  })),
});
const left = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('li')].filter((row) => !row.hidden).map((row) => row.dataset['id'] ?? '');

beforeEach(() => {
  document.body.innerHTML =
    '<section class="group-block"><li data-id="late"></li><li data-id="lost"></li></section>' +
    '<section class="group-block"><li data-id="cried"></li></section>';
});

it('leaves what fits, in the order of the page, and hides a group with nothing left', () => {
  expect(filterList().show(found(['lost', 1], ['late', 0.9]))).toBe(2);
  expect(left()).toEqual(['late', 'lost']);
  expect(document.querySelectorAll<HTMLElement>('.group-block')[1]?.hidden).toBe(true);
});

it('leaves out what fits far worse than the best', () => {
  filterList().show(found(['cried', 1], ['late', 0.1]));
  expect(left()).toEqual(['cried']);
});

it('shows everything again when nothing is asked', () => {
  const list = filterList();
  list.show(found(['cried', 1]));
  expect(list.show(undefined)).toBe(3);
  expect(left()).toEqual(['late', 'lost', 'cried']);
});
