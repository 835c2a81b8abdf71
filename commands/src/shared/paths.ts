import { fileURLToPath } from 'node:url';

/** The folders a command reads and writes; each ends with a slash. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const docs = `${root}docs/`;
export const site = `${root}apps/site/`;
export const dist = `${site}dist/`;
