import { expect, it } from 'vitest';
import { sitemapOf } from './sitemap-of.ts';

const at = (path: string): string => `<link rel="canonical" href="https://rebound.example${path}">`;

it('lists pages in one order, with the day where there is one, and none that asks to be left out', () => {
  const { xml, count } = sitemapOf([
    at('/help/'),
    `${at('/guides/x/')}"dateModified":"2026-11-22"`,
    `<meta name="robots" content="noindex">${at('/plan/')}`,
  ]);
  expect(count).toBe(2);
  expect(xml.split('\n').slice(2, 4)).toEqual([
    '<url><loc>https://rebound.example/guides/x/</loc><lastmod>2026-11-22</lastmod></url>',
    '<url><loc>https://rebound.example/help/</loc></url>',
  ]);
});

it('stops at a page that does not say where it stands', () => {
  expect(() => sitemapOf(['<title>x</title>'])).toThrow('canonical');
});
