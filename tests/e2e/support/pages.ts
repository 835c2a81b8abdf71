// The addresses of the built pages, read from the folder that is served, so that a new page is tested from its first day.
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = join(tests, '..', 'apps', 'site', 'dist');

/** Every built page, as the path a reader opens: `/`, `/mistakes/cried/`, `/404.html`. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: dist })
  .filter((file) => !file.startsWith('pagefind/'))
  .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
  .toSorted();
if (pages.length === 0) throw new Error('There is no built site to test. Run “pnpm exec turbo run build” first.');

/** Pages one works in: they may bring a script. */
const worked = /^\/(embed\/.|advisers\/embed\/|tools\/.|search\/|plan\/|settings\/|offline\/)/;

/** Pages one only reads: words, links and folds. */
export const readingPages = pages.filter((path) => !worked.test(path) && path !== '/404.html');

/** Pages of tools, and those that keep or find things. */
const toolPages = pages.filter((path) => worked.test(path));

/** One page of every kind, and every tool. */
export const sample: readonly string[] = [
  '/',
  '/404.html',
  '/a-z/',
  '/help/',
  '/sources/',
  '/now/',
  '/now/during/',
  '/now/tonight/',
  '/guides/',
  '/guides/should-you-write-to-them/',
  '/mistakes/',
  '/mistakes/arrived-late/',
  '/mistakes/exaggerated-or-lied/',
  '/mistakes/feel-like-a-failure/',
  '/tools/',
  ...toolPages,
];

/** Every third of these: enough where all share one frame and one set of parts, and each look costs seconds. */
export const everyThird = (paths: readonly string[]): readonly string[] => paths.filter((_, place) => place % 3 === 0);
