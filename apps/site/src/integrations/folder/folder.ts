import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '../built-files.ts';
import { type Place, readdresser } from './readdresser.ts';

/** Puts the addresses of a site that stands in a folder of its host (“/rebound/”) into every built file. */
export function folder(site: URL): AstroIntegration {
  return {
    name: 'folder',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (site.pathname === '/') return;
        await readdress(fileURLToPath(dir), { origin: site.origin, pathname: '/' }, site);
        logger.info(`the addresses of all files begin with ${site.pathname}`);
      },
    },
  };
}

/** Moves the addresses in all built files from the root of one host to another place. */
export async function readdress(built: string, from: Place, to: Place): Promise<void> {
  const files = await builtFiles(built);
  const moved = readdresser(from, to, namesIn(files));
  // The full-text engine finds out by itself where it stands.
  for (const file of files.filter((name) => TEXTS.test(name) && !name.startsWith('pagefind/'))) {
    const text = await readFile(join(built, file), 'utf8');
    await writeFile(join(built, file), moved(text));
  }
}

/** What stands in the root folder of the built site, and the worker, which comes last. */
export function namesIn(files: readonly string[]): string[] {
  return [...new Set([...files.map((file) => file.split('/')[0] ?? file), 'worker.js'])];
}

const TEXTS = /\.(?:html|js|json|md|txt|webmanifest|xml)$/;
