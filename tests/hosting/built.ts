import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.ts';

/** The folder that is served. */
export const dist = join(root, 'apps', 'site', 'dist');

/** A file of the built site. */
export const built = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** The files of all pages. */
export const pageFiles: readonly string[] = globSync('**/*.html', { cwd: dist }).toSorted();
