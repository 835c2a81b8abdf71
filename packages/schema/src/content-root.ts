import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The folder the words come from: `REBOUND_CONTENT`, or `content/`. A relative path is taken from the repository,
 * because each workspace script runs in a folder of its own.
 */
export function contentRoot(named: string | undefined = process.env['REBOUND_CONTENT']): string {
  return resolve(repository, named === undefined || named === '' ? 'content' : named);
}
