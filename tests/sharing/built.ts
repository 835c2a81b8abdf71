import { parseHead } from './parse-head.ts';
import { built, pageFiles } from '../hosting/built.ts';

/** Every built page, by the address a reader opens, with what its head says. */
export const heads = pageFiles
  .filter((file) => !file.startsWith('pagefind/'))
  .map((file) => ({
    path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    html: built(file),
    ...parseHead(built(file)),
  }));

/** Where the pages say they stand. */
export const site = new URL(heads.find(({ path }) => path === '/')?.canonical ?? '').origin;
