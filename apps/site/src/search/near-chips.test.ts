// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { nearChips } from './near-chips.ts';

const late = { id: 'late', url: '/mistakes/late/', kind: 'mistake' as const, title: 'I was <late>', summary: '' };

it('offers pages as links, and is gone again when there are none', () => {
  document.body.innerHTML = '<div class="near-pages" hidden><ul></ul></div>';
  const place = document.querySelector<HTMLElement>('.near-pages');
  nearChips([late]);
  expect(place?.hidden).toBe(false);
  expect(place?.querySelector('a')?.outerHTML).toBe('<a href="/mistakes/late/">I was &lt;late&gt;</a>');
  nearChips([]);
  expect(place?.hidden).toBe(true);
  expect(place?.querySelector('a')).toBeNull();
});

it('leaves a page without a place for them alone', () => {
  document.body.innerHTML = '<ul></ul>';
  nearChips([late]);
  expect(document.body.innerHTML).toBe('<ul></ul>');
});
