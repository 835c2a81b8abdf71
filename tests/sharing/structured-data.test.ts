// The structured data of every page, held to what schema.org and the search engines ask of each type. The shapes are written here
// once more, and strictly, so that a slip of the builder is not also a slip of the check.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dist } from '../hosting/built.ts';
import { heads, site } from './built.ts';

const ours = z.url().startsWith(`${site}/`);
const organization = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.literal('Rebound'),
  url: z.literal(`${site}/`),
  logo: ours.optional(),
});
const article = z.strictObject({
  '@type': z.literal('Article'),
  headline: z.string().min(3).max(110),
  description: z.string().min(30),
  url: ours,
  image: ours,
  dateModified: z.iso.date(),
  inLanguage: z.literal('en-GB'),
  isAccessibleForFree: z.literal(true),
  license: z.literal('https://creativecommons.org/licenses/by/4.0/'),
  author: organization,
  publisher: organization,
});
const trail = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int(),
        name: z.string().min(1),
        item: ours,
      }),
    )
    .min(2),
});
const website = z.strictObject({
  '@type': z.literal('WebSite'),
  name: z.literal('Rebound'),
  url: z.literal(`${site}/`),
  description: z.string().min(30),
  inLanguage: z.literal('en-GB'),
  potentialAction: z.strictObject({
    '@type': z.literal('SearchAction'),
    // After #: what is looked for is not sent.
    target: z.strictObject({ '@type': z.literal('EntryPoint'), urlTemplate: z.literal(`${site}/search/#q={words}`) }),
    'query-input': z.literal('required name=words'),
  }),
});
const thing = z.discriminatedUnion('@type', [organization, article, trail, website]);

const pages = heads.map((head) => ({ ...head, data: head.things.map((one) => thing.safeParse(one)) }));
const all = pages.flatMap(({ path, data }) => data.flatMap((one) => (one.success ? [{ path, thing: one.data }] : [])));
const pathsOf = (type: string): string[] => all.filter((one) => one.thing['@type'] === type).map(({ path }) => path);

describe('the structured data', () => {
  it('is valid on every page', () => {
    const faults = pages.flatMap(({ path, data }) =>
      data.flatMap((one) => (one.success ? [] : [`${path} ${one.error.message}`])),
    );
    expect(faults).toEqual([]);
  });

  it('stands where it is true: articles are read, the site is told once, and nothing poses as questions and answers', () => {
    const read = heads.map(({ path }) => path).filter((path) => /^\/(?:mistakes|guides)\/./.test(path));
    expect(pathsOf('Article').toSorted()).toEqual(read.toSorted());
    expect(pathsOf('WebSite')).toEqual(['/']);
    expect(pathsOf('Organization')).toEqual(['/']);
    expect(pathsOf('BreadcrumbList').length).toBeGreaterThan(140);
    expect(heads.filter(({ html }) => /FAQPage|QAPage|"Person"|aggregateRating/.test(html))).toEqual([]);
  });

  it('says of a page what the page says of itself', () => {
    for (const { path, thing: one } of all) {
      const head = heads.find((page) => page.path === path);
      if (one['@type'] === 'Article') {
        expect(one).toMatchObject({ headline: head?.shown, url: head?.canonical, image: head?.image });
        expect(one.description).toBe(head?.description);
      }
      if (one['@type'] === 'BreadcrumbList') {
        expect(one.itemListElement.map(({ position }) => position)).toEqual(one.itemListElement.map((_, at) => at + 1));
        expect(one.itemListElement.at(-1)?.item).toBe(head?.canonical);
        const places = one.itemListElement.map(({ item }) => join(dist, new URL(item).pathname, 'index.html'));
        expect(places.filter((file) => !existsSync(file))).toEqual([]);
      }
    }
  });
});
