import type { Found } from '@rebound/core/finder/types';
import type { ShownList } from './result-list.ts';

// In a list that gets shorter, a page that fits far worse than the best one is in the way.
const NEAR_ENOUGH = 0.3;

/** Shortens the list of mistakes on the page to those that fit; their order stays, so that nothing jumps. */
export function filterList(): ShownList {
  const rows = [...document.querySelectorAll<HTMLElement>('li[data-id]')];
  const groups = [...document.querySelectorAll<HTMLElement>('.group-block')];
  const left = (): number => rows.filter((row) => !row.hidden).length;
  return {
    show: (found) => {
      const wanted = found && nearEnough(found);
      for (const row of rows) row.hidden = wanted !== undefined && !wanted.has(row.dataset['id'] ?? '');
      for (const group of groups) group.hidden = !group.querySelector('li[data-id]:not([hidden])');
      return left();
    },
    add: left,
  };
}

function nearEnough({ hits }: Found): Set<string> {
  const best = hits[0]?.score ?? 0;
  const near = hits.filter(({ page, score }) => page.kind === 'mistake' && score >= best * NEAR_ENOUGH);
  return new Set(near.map(({ page }) => page.id));
}
