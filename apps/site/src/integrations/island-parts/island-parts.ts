import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built-files.ts';
import { importsOf } from './imports-of.ts';
import { scriptsNamedIn, withParts } from './with-parts.ts';

/**
 * Names the parts of a page's scripts in its head, so that they come side by side and not each after the one that imports it.
 * Without this a tool is three round trips away, one after the other; with it, one.
 */
export function islandParts(): AstroIntegration {
  return {
    name: 'island-parts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const read = (address: string): Promise<string> => readFile(join(built, address), 'utf8');
        let pages = 0;
        for (const page of await builtPages(built)) {
          const html = await readFile(page, 'utf8');
          const scripts = scriptsNamedIn(html);
          if (scripts.length === 0) continue;
          await writeFile(page, withParts(html, await importsOf(scripts, read)));
          pages += 1;
        }
        logger.info(`${pages} pages name the parts of their scripts`);
      },
    },
  };
}
