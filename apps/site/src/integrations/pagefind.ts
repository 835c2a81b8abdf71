import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { searchScript } from './search-script.ts';

/** Indexes the full text of the pages right after they are built. A page that cannot be indexed fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [searchScript()] } }),
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        logger.info(`${await indexPages(built)} pages indexed`);
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
    return await writeIndex(index, built);
  } finally {
    await index.deleteIndex();
  }
}

async function writeIndex(index: PagefindIndex, built: string): Promise<number> {
  const added = await index.addDirectory({ path: built });
  if (added.errors.length > 0) throw noIndex(added.errors);
  if (added.page_count === 0) throw noIndex(['no page carries data-pagefind-body']);
  const written = await index.writeFiles({ outputPath: join(built, FOLDER) });
  if (written.errors.length > 0) throw noIndex(written.errors);
  return added.page_count;
}

function noIndex(errors: readonly string[]): Error {
  return new Error(`The pages could not be indexed for the search: ${errors.join('; ')}`);
}

// Pagefind writes ready-made interfaces beside its engine, 430 kB of them. Ours is in src/search.
async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /ui\.(?:js|css)$|^pagefind-highlight\.js$/.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}
