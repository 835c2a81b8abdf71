import type { FinderPage } from '@rebound/core/finder/types';

/** Shows pages the reader may have meant instead, where the page has a place for them. */
export function nearChips(pages: readonly FinderPage[]): void {
  const place = document.querySelector<HTMLElement>('.near-pages');
  if (!place) return;
  place.hidden = pages.length === 0;
  const list = place.querySelector('ul');
  const standing = [...(list?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  // A letter more mostly changes nothing here.
  if (standing.join() !== pages.map(({ url }) => url).join()) list?.replaceChildren(...pages.map(chip));
}

function chip({ url, title }: FinderPage): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const row = document.createElement('li');
  row.append(link);
  return row;
}
