import type { Found, FinderPage, PageKind } from '@rebound/core/finder/types';
import type { FullTextHit } from './full-text.ts';
import { marked } from './marked.ts';

/** Shows what was found, or everything again if nothing was asked. Gives the number of pages found. */
export type Show = (found: Found | undefined, more: readonly FullTextHit[]) => number;

// As many as a thumb scrolls past; the rest wait behind a button.
const FIRST = 10;

const KINDS: Record<PageKind, string> = {
  mistake: 'What went wrong',
  moment: 'Where you are',
  guide: 'Guide',
  tool: 'Tool',
  page: 'About Rebound',
};

/** The ordered list of results in a place, best first. */
export function resultList(place: HTMLElement): Show {
  const list = place.querySelector('ol');
  const button = place.querySelector<HTMLButtonElement>('.more');
  let rest: HTMLElement[] = [];
  button?.addEventListener('click', () => {
    const next = rest.splice(0, FIRST);
    list?.append(...next);
    button.hidden = rest.length === 0;
    next[0]?.querySelector('a')?.focus();
  });
  return (found, more) => {
    const rows = found ? allRows(found, more) : [];
    list?.replaceChildren(...rows.slice(0, FIRST));
    rest = rows.slice(FIRST);
    if (button) button.hidden = rest.length === 0;
    return rows.length;
  };
}

// Full-text results come after the finder’s own, so that nothing already shown moves.
function allRows(found: Found, more: readonly FullTextHit[]): HTMLElement[] {
  const urls = new Set(found.hits.map(({ page }) => page.url));
  const stems = new Set(found.went);
  return [
    ...found.hits.map(({ page }) => row(page, kindLine(page), marked(page.summary, stems))),
    ...more.filter(({ url }) => !urls.has(url)).map((hit) => row(hit, 'In the text', hit.excerpt)),
  ];
}

function kindLine({ kind, note }: FinderPage): string {
  return note === undefined ? KINDS[kind] : `${KINDS[kind]} · ${note}`;
}

function row({ url, title }: { url: string; title: string }, kind: string, line: readonly Node[]): HTMLElement {
  const link = element('a', [title]);
  link.href = url;
  return element('li', [withClass('kind', element('p', [kind])), element('h2', [link]), element('p', line)]);
}

function withClass<E extends HTMLElement>(name: string, target: E): E {
  target.className = name;
  return target;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
