import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { builtFiles } from '../built-files.ts';
import { searchScript } from './search-script.ts';
import { withAliases } from './with-aliases.ts';

/** Indexes the full text of the pages right after they are built. A page that cannot be indexed fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [searchScript()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const pages = await indexPages(built);
        logger.info(`${pages} pages indexed`);
        await removeUnused(join(built, FOLDER));
      },
    },
  };
}

const FOLDER = 'pagefind';

async function indexPages(built: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw noIndex(errors);
  try {
    const pages = await addPages(index, built);
    if (pages === 0) throw noIndex(['no page carries data-pagefind-body']);
    const written = await index.writeFiles({ outputPath: join(built, FOLDER) });
    if (written.errors.length > 0) throw noIndex(written.errors);
    return pages;
  } finally {
    await index.deleteIndex();
  }
}

// Each page is handed over with the ways people ask for it, which the page itself need not carry to readers.
async function addPages(index: PagefindIndex, built: string): Promise<number> {
  const asks = await takeAsks(built);
  const added: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
  for (const sourcePath of (await builtFiles(built)).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(built, sourcePath), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    added.push(index.addHTMLFile({ sourcePath, content: withAliases(html, asks[sourcePath] ?? []) }));
  }
  const errors = (await Promise.all(added)).flatMap((answer) => answer.errors);
  if (errors.length > 0) throw noIndex(errors);
  return added.length;
}

async function takeAsks(built: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const file = join(built, 'asks.json');
  const asks: Readonly<Record<string, readonly string[]>> = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return asks;
}

function noIndex(errors: readonly string[]): Error {
  return new Error(`The pages could not be indexed for the search: ${errors.join('; ')}`);
}

// Pagefind writes ready-made interfaces beside its engine, 430 kB of them. Ours is in src/search.
async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /ui\.(?:js|css)$|^pagefind-highlight\.js$/.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}
