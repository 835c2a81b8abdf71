// @vitest-environment happy-dom
import type { Found, Hit } from '@rebound/core/finder/types';
import { beforeEach, expect, it } from 'vitest';
import { resultList } from './result-list.ts';

const place = document.createElement('div');
const hit = (id: string): Hit => ({
  page: { id, url: `/mistakes/${id}/`, kind: 'mistake', title: `Page ${id}`, summary: 'You froze.', note: 'A dip' },
  score: 1,
});
const found = (...ids: string[]): Found => ({ help: false, hits: ids.map(hit), doubt: null, went: ['froz'] });
const titles = (): (string | null)[] => [...place.querySelectorAll('li a')].map((link) => link.textContent);
const more = (): HTMLButtonElement => {
  const button = place.querySelector('button');
  if (!button) throw new Error('The button is gone.');
  return button;
};
const many = Array.from({ length: 12 }, (_, number) => String(number));

beforeEach(() => {
  place.innerHTML = '<ol></ol><button class="more" hidden></button>';
});

it('shows kind, size, title and the marked line of a page', () => {
  resultList(place).show(found('blank'));
  expect(place.querySelector('li')?.innerHTML).toBe(
    '<p class="kind">What went wrong · A dip</p><h2><a href="/mistakes/blank/">Page blank</a></h2><p>You <mark>froze</mark>.</p>',
  );
});

it('adds what the full text brings without touching what is shown, and nothing twice', () => {
  const list = resultList(place);
  list.show(found('a', 'b'));
  const [first] = place.querySelectorAll('li');
  const added = ['/mistakes/b/', '/help/'].map((url) => ({ url, title: url, excerpt: [] }));
  expect(list.add(added)).toBe(3);
  expect(titles()).toEqual(['Page a', 'Page b', '/help/']);
  expect(place.querySelector('li')).toBe(first);
});

it('keeps to ten until the reader asks for more', () => {
  const list = resultList(place);
  expect(list.show(found(...many))).toBe(12);
  expect(titles()).toHaveLength(10);
  expect(more().hidden).toBe(false);
  list.add([{ url: '/help/', title: 'Help', excerpt: [] }]);
  expect(titles()).toHaveLength(10);
  more().click();
  expect(titles().slice(10)).toEqual(['Page 10', 'Page 11', 'Help']);
  expect(more().hidden).toBe(true);
});

it.each([
  [{ weak: false, words: ['froze', 'hands'] }, 'Because you wrote “froze” and “hands”'],
  [{ weak: true, words: ['train'] }, 'A weak match, because you wrote “train”'],
])('says under the first page, and only there, why it may be wrong: %j', (doubt, line) => {
  resultList(place).show({ ...found('a', 'b'), doubt });
  expect([...place.querySelectorAll('.because')].map((said) => said.textContent)).toEqual([line]);
  expect(place.querySelector('li')?.lastElementChild?.textContent).toBe(line);
});

it('leaves the rows that stay, in their new order, and makes a row anew when other words are marked in it', () => {
  const list = resultList(place);
  list.show({ ...found('a', 'b', 'c'), doubt: { weak: true, words: ['train'] } });
  const [a, b] = place.querySelectorAll('li');
  list.show(found('b', 'a'));
  expect([...place.querySelectorAll('li')]).toEqual([b, a]);
  expect(place.querySelector('.because')).toBeNull();
  list.show({ ...found('b'), went: ['you'] });
  expect(place.querySelector('li p:last-child')?.innerHTML).toBe('<mark>You</mark> froze.');
});

it('is empty again when nothing is asked', () => {
  const list = resultList(place);
  list.show(found(...many));
  expect(list.show(undefined)).toBe(0);
  expect(titles()).toEqual([]);
  expect(more().hidden).toBe(true);
});
