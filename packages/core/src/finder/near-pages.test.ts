import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { find } from './find.ts';
import { hearsDanger } from './hears-danger.ts';
import { nearPages } from './near-pages.ts';
import { openFinder } from './open-finder.ts';
import { tryPage } from './try-page.ts';
import type { FinderEntry } from './types.ts';

const page = (id: string, title: string, ...related: string[]): FinderEntry =>
  tryPage(id, title, { url: `/mistakes/${id}/`, related });
const finder = openFinder(
  buildIndex(
    [
      page('late', 'I was late for the start', 'lost', 'nerves', 'not-written-yet'),
      page('lost', 'I got lost and was late'),
      page('nerves', 'My hands shook', 'late'),
    ],
    { fillers: ['i', 'was', 'my'], light: [], synonyms: [], spellings: {} },
  ),
  hearsDanger(['want to die']),
);
const near = (text: string): string[] => nearPages(finder, find(finder, text)).map(({ id }) => id);

describe('nearPages', () => {
  it('names the neighbours of the first page that do not stand beside it already', () => {
    expect(near('late start, lost')).toEqual(['nerves']);
    expect(near('hands shook')).toEqual(['late']);
  });

  it('has nothing to offer when nothing is found, or when help comes first', () => {
    expect(near('zzgrt')).toEqual([]);
    expect(near('late, i want to die')).toEqual([]);
  });

  it('has nothing to offer beside a page without neighbours, or whose neighbour is gone', () => {
    const found = find(finder, 'hands shook');
    const among = (related?: readonly string[]) =>
      found.hits.map((hit) => {
        const { related: _related, ...page } = hit.page;
        return { ...hit, page: related === undefined ? page : { ...page, related } };
      });
    expect(nearPages(finder, { ...found, hits: among() })).toEqual([]);
    expect(nearPages(finder, { ...found, hits: among(['gone']) })).toEqual([]);
    expect(nearPages(finder, { ...found, hits: among(['late']) }).map(({ id }) => id)).toEqual(['late']);
  });
});
