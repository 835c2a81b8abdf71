// What machines read of the site, read by parsers that did not write it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { built, dist } from '../hosting/built.ts';
import { heads, site } from './built.ts';

const isThere = (address: string): boolean => {
  const { origin, pathname } = new URL(address);
  return origin === site && existsSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
};

describe('the feeds', () => {
  it('are read by a parser of RSS: newest first, each entry a page that is there', async () => {
    const feed = await new RssParser().parseString(built('feed.xml'));
    expect(feed.title).toBe('Rebound');
    expect(feed.items.length).toBe(50);
    expect(feed.items.filter(({ link = '' }) => !isThere(link))).toEqual([]);
    expect(feed.items.filter(({ title, contentSnippet, isoDate }) => !title || !contentSnippet || !isoDate)).toEqual(
      [],
    );
    const days = feed.items.map(({ isoDate = '' }) => isoDate);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('say the same as JSON, in the shape of the format', async () => {
    const item = z.looseObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      date_modified: z.iso.datetime(),
    });
    const shape = z.looseObject({
      version: z.literal('https://jsonfeed.org/version/1'),
      title: z.literal('Rebound'),
      home_page_url: z.literal(`${site}/`),
      feed_url: z.literal(`${site}/feed.json`),
      items: z.array(item).length(50),
    });
    const feed = shape.parse(JSON.parse(built('feed.json')));
    const rss = await new RssParser().parseString(built('feed.xml'));
    expect(feed.items.map(({ url }) => url)).toEqual(rss.items.map(({ link }) => link));
  });
});

describe('the sitemap', () => {
  it('is XML and lists every page that may be found, once, and no other', () => {
    expect(XMLValidator.validate(built('sitemap.xml'))).toBe(true);
    const { urlset } = new XMLParser().parse(built('sitemap.xml'));
    const listed: { loc: string; lastmod?: string }[] = urlset.url;
    const may = heads.filter(({ noindex }) => !noindex).map(({ canonical }) => canonical);
    expect(may.length).toBeGreaterThan(150);
    expect(listed.map(({ loc }) => loc).toSorted()).toEqual(may.toSorted());
    expect(listed.filter(({ lastmod }) => lastmod !== undefined).length).toBeGreaterThan(130);
  });

  it('is named in robots.txt, which lets everything be read', () => {
    expect(built('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
  });
});

describe('the plain copies', () => {
  const copies = heads.flatMap(({ path, html }) => {
    const [, copy] = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html) ?? [];
    return copy === undefined ? [] : [{ path, copy, text: built(copy.slice(1)) }];
  });

  it('stand beside every page for reading', () => {
    const read = heads
      .map(({ path }) => path)
      .filter((path) => /^\/(?:mistakes|guides|now)\/.|^\/(?:about|help|privacy)\//.test(path));
    expect(read.length).toBeGreaterThan(140);
    expect(read.filter((path) => !copies.some((copy) => copy.path === path))).toEqual([]);
  });

  it('hold the title, no tag of ours, a source for each mark and whole addresses that are there', () => {
    for (const { path, text } of copies) {
      expect(text.split('\n')[0]).toMatch(/^# ./);
      expect(text).not.toMatch(/<\/?[A-Z]|\{|className/);
      const marks = new Set([...text.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map(([, mark]) => mark));
      const given = [...text.matchAll(/^\[\^(\d+)\]: ./gm)].map(([, mark]) => mark);
      expect([path, ...[...marks].filter((mark) => !given.includes(mark))]).toEqual([path]);
      const links = [...text.matchAll(/\]\((?!tel:|sms:)([^)\s]+)\)/g)].map(([, to = '']) => to);
      expect([
        path,
        ...links.filter((to) => !to.startsWith('https://') || (to.startsWith(site) && !isThere(to))),
      ]).toEqual([path]);
    }
  });

  it('are all listed in llms.txt, and what is listed there is there', () => {
    const listed = [...built('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    expect(listed.filter((to) => !isThere(to))).toEqual([]);
    expect(copies.filter(({ copy }) => !listed.includes(site + copy))).toEqual([]);
  });
});
