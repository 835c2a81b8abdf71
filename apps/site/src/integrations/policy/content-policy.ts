import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built-files.ts';
import { withPolicy } from './with-policy.ts';

/** Gives every built page its content policy. Whatever changes a page's scripts or style must run before this. */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writePolicies(fileURLToPath(dir))} pages have their policy`);
      },
    },
  };
}

/** Gives every page of a built site its policy; tells how many there are. */
export async function writePolicies(built: string): Promise<number> {
  const pages = await builtPages(built);
  for (const page of pages) await writeFile(page, withPolicy(await readFile(page, 'utf8')));
  return pages.length;
}
