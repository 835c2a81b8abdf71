import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of the built site by its path from the root (`mistakes/cried/index.html`), in one order on every machine. */
export async function builtFiles(built: string): Promise<string[]> {
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(built, '/').length).replaceAll('\\', '/'))
    .toSorted();
}

/** The files of all pages, ready to be read. */
export async function builtPages(built: string): Promise<string[]> {
  return (await builtFiles(built)).filter((file) => file.endsWith('.html')).map((file) => join(built, file));
}
