import type { Doubt, Found, FinderPage, PageKind } from '@rebound/core/finder/types';
import type { FullTextHit } from './full-text.ts';
import { marked, usedWords } from './marked.ts';
import { doubtSentence } from './sentences.ts';

/** A list that shows what was found. Both give the number of pages found. */
export interface ShownList {
  /** Shows the finder’s answer; nothing asked, nothing shown. */
  show(found: Found | undefined): number;
  /** Adds pages found in the full text after those, so that nothing already shown moves. */
  add(more: readonly FullTextHit[]): number;
}

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
export function resultList(place: HTMLElement): ShownList {
  const list = place.querySelector('ol');
  const button = place.querySelector<HTMLButtonElement>('.more');
  let urls = new Set<string>();
  // Made only when there is room to show them: most pages a word is on are never looked at.
  let rest: (() => HTMLElement)[] = [];

  // A letter more mostly leaves the pages that stood there: what has not changed is neither made nor laid out again.
  const standing = new Map<string, { marks: string; row: HTMLElement }>();
  const rowOf = (page: FinderPage, stems: ReadonlySet<string>): HTMLElement => {
    const marks = usedWords(page.summary, stems);
    const there = standing.get(page.url);
    if (there?.marks === marks) return there.row;
    const made = row(page, kindLine(page), marked(page.summary, stems));
    standing.set(page.url, { marks, row: made });
    return made;
  };
  const fill = (room: number): HTMLElement | undefined => {
    const next = rest.splice(0, Math.max(0, room)).map((make) => make());
    list?.append(...next);
    if (button) button.hidden = rest.length === 0;
    return next[0];
  };
  button?.addEventListener('click', () => fill(FIRST)?.querySelector('a')?.focus());
  return {
    show: (found) => {
      const hits = found?.hits ?? [];
      const stems = new Set(found?.went);
      urls = new Set(hits.map(({ page }) => page.url));
      place.querySelector('.because')?.remove();
      rest = hits.map(
        ({ page }) =>
          () =>
            rowOf(page, stems),
      );
      if (list)
        standInOrder(
          list,
          rest.splice(0, FIRST).map((make) => make()),
        );
      fill(0);
      if (found?.doubt) list?.firstElementChild?.append(because(found.doubt));
      return urls.size;
    },
    add: (more) => {
      const fresh = more.filter(({ url }) => !urls.has(url));
      for (const { url } of fresh) urls.add(url);
      rest.push(...fresh.map((hit) => () => row(hit, 'In the text', hit.excerpt)));
      fill(FIRST - (list?.children.length ?? 0));
      return urls.size;
    },
  };
}

/** Moves only what stands elsewhere, and takes away what is over. */
function standInOrder(list: Element, rows: readonly HTMLElement[]): void {
  for (const [place, wanted] of rows.entries()) {
    const here = list.children[place] ?? null;
    if (here !== wanted) list.insertBefore(wanted, here);
  }
  while (list.children.length > rows.length) list.lastElementChild?.remove();
}

function because(doubt: Doubt): HTMLElement {
  return withClass('because small soft', element('p', [doubtSentence(doubt)]));
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
