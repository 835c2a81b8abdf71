import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built-files.ts';
import { sitemapOf } from './sitemap-of.ts';

/** Writes the list of pages for search engines, from the pages themselves: one that asks to be left out is left out. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await Promise.all((await builtPages(fileURLToPath(dir))).map((page) => readFile(page, 'utf8')));
        const { xml, count } = sitemapOf(pages);
        await writeFile(new URL('sitemap.xml', dir), xml);
        logger.info(`${count} pages in sitemap.xml`);
      },
    },
  };
}
