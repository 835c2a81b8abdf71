// The built pages as a whole: nothing leads nowhere, and every page says what it is.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';

const dist = join(root, 'apps/site/dist');

interface Page {
  path: string;
  /** The markup without drawings, scripts, styles and unused templates. */
  html: string;
  ids: readonly string[];
  links: readonly string[];
}

const pages: readonly Page[] = globSync('**/*.html', { cwd: dist })
  .filter((file) => !file.startsWith('pagefind/'))
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8').replace(/<(script|style|template|svg)\b[\s\S]*?<\/\1>/g, '');
    return {
      path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html,
      ids: values(html, 'id'),
      links: values(html, 'href'),
    };
  });
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Every value of an attribute, with the few entities undone that stand in addresses. */
function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll(/&(?:amp|#38|#x26);/g, '&'),
  );
}
const first = (page: Page, pattern: RegExp): string => pattern.exec(page.html)?.[1]?.trim() ?? '';
const titleOf = (page: Page): string => first(page, /<title>([^<]*)<\/title>/);
const descriptionOf = (page: Page): string => first(page, /<meta name="description" content="([^"]*)"/);
const levelsOf = (page: Page): number[] => [...page.html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));

/** What is wrong with a link, or nothing. */
function trouble(from: Page, link: string): string | undefined {
  if (/^(?:https?:\/\/|tel:|sms:)./.test(link)) return undefined;
  if (/^[a-z]+:|^\/\//.test(link)) return 'a kind of address we do not use';
  const url = new URL(link, `http://site${from.path}`);
  const target = byPath.get(url.pathname);
  if (!target) return existsSync(join(dist, url.pathname)) && !url.pathname.endsWith('/') ? undefined : 'no such page';
  const place = decodeURIComponent(url.hash.slice(1));
  // “#mistake=…”, “#guide=…” and “#q=…” hand a tool something; they are no place on a page.
  if (place !== '' && !/^\w+=/.test(place) && !target.ids.includes(place)) return 'no such place on that page';
  return handsOver(url);
}

/** A link may hand a tool a kind of note, the page it comes from, or a question: each of them must exist. */
function handsOver(url: URL): string | undefined {
  const kind = url.searchParams.get('kind');
  if (kind !== null && !existsSync(join(root, `content/letters/${kind}.yaml`))) return 'no such kind of note';
  const slip = url.searchParams.get('slip') ?? handed(url, 'mistake');
  if (slip !== null && !byPath.has(`/mistakes/${slip}/`)) return 'no such mistake page';
  const guide = handed(url, 'guide');
  if (guide !== null && !byPath.has(`/guides/${guide}/`)) return 'no such guide';
  const question = /^\/tools\/(?:practice|answer)\/$/.test(url.pathname) ? handed(url, 'q') : null;
  return question !== null && !existsSync(join(root, `content/interview-questions/${question}.yaml`))
    ? 'no such question'
    : undefined;
}

function handed(url: URL, name: string): string | null {
  return new URLSearchParams(url.hash.slice(1)).get(name);
}

/** The pages whose title, or whatever is asked, another page has too. */
function shared(of: (page: Page) => string): string[] {
  const all = pages.map(of);
  return pages
    .filter((page) => all.indexOf(of(page)) !== all.lastIndexOf(of(page)))
    .map((page) => `${page.path}: ${of(page)}`);
}
const failing = (wrong: (page: Page) => unknown): string[] => pages.filter(wrong).map(({ path }) => path);

describe('the built pages', () => {
  it('are all there', () => {
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.reduce((sum, page) => sum + page.links.length, 0)).toBeGreaterThan(pages.length * 20);
  });

  it('link only to pages, places, notes and slips that exist', () => {
    const broken = pages.flatMap((page) =>
      page.links.flatMap((link) => (trouble(page, link) ? [`${link} – ${trouble(page, link)}`] : [])),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('can all be reached from the first one by links', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const link of byPath.get(path)?.links ?? []) {
        const { host, pathname } = new URL(link, `http://site${path}`);
        if (host === 'site' && byPath.has(pathname)) reached.add(pathname);
      }
    }
    const unlinked = ['/404.html', '/offline/'];
    expect(failing(({ path }) => !reached.has(path) && !unlinked.includes(path))).toEqual([]);
  });

  it('have one main heading each, first', () => {
    expect(failing((page) => levelsOf(page).filter((level) => level === 1).length !== 1)).toEqual([]);
    // Only a help line may stand above it.
    expect(failing((page) => levelsOf(page)[0] !== 1 && !page.html.includes('class="help'))).toEqual([]);
  });

  it('skip no level of heading', () => {
    const skips = (page: Page): boolean =>
      levelsOf(page).some((level, place, all) => level > (all[place - 1] ?? 1) + 1);
    expect(failing(skips)).toEqual([]);
  });

  it('have a title of their own that ends with our name, and a description of their own', () => {
    expect(failing((page) => !/^Rebound – .|. – Rebound$/.test(titleOf(page)))).toEqual([]);
    expect(shared(titleOf)).toEqual([]);
    expect(failing((page) => descriptionOf(page).length < 30)).toEqual([]);
    expect(shared(descriptionOf)).toEqual([]);
  });

  it('say their language, and use each id once', () => {
    expect(failing((page) => !page.html.includes('<html lang="en-GB"'))).toEqual([]);
    expect(
      pages.flatMap(({ path, ids }) =>
        ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path} #${id}`),
      ),
    ).toEqual([]);
  });

  it('point only at labels and hints that exist', () => {
    const dangling = pages.flatMap(({ path, html, ids }) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
        .flatMap((attribute) => values(html, attribute).flatMap((value) => value.split(/\s+/)))
        .filter((id) => !ids.includes(id))
        .map((id) => `${path} #${id}`),
    );
    expect(dangling).toEqual([]);
  });

  it('carry no handler and no style attribute, so a strict content policy holds', () => {
    expect(failing(({ html }) => /<[a-z][^>]*\s(?:on[a-z]+|style)="/.test(html))).toEqual([]);
  });
});
