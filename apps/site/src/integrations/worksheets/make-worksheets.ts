import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKSHEETS_FILE } from '@rebound/schema/site-addresses';
import { builtFiles } from '../built-files.ts';
import { dated, sheetsOf, withExtent, withoutFile } from './worksheets-file.ts';

/**
 * Prints the page of worksheets into one file of a built site that stands at this address, and tells the pages that lead to it how
 * long it is. Where no browser can be had there is no file, and no page leads to one. Gives what to say of it.
 */
export async function makeWorksheets(built: string, site: URL): Promise<{ made: boolean; said: string }> {
  const file = join(built, WORKSHEETS_FILE);
  await rm(file, { force: true });
  const failed = await print([built, site.href, 'worksheets/', file]);
  if (failed !== undefined) {
    // Whoever names a browser wants it used.
    if (process.env['CHROMIUM_PATH']) throw new Error(`The worksheets could not be printed: ${failed}`);
    await inPages(built, withoutFile);
    return { made: false, said: `no file of the worksheets, and no link to one. ${failed}` };
  }
  const html = await readFile(join(built, 'worksheets', 'index.html'), 'utf8');
  const [, day = ''] = /<time datetime="([\d-]+)"/.exec(html) ?? [];
  const pdf = dated(await readFile(file), day);
  await writeFile(file, pdf);
  const sheets = sheetsOf(pdf);
  await inPages(built, (page) => withExtent(page, sheets, pdf.length));
  return { made: true, said: `${sheets} pages in ${WORKSHEETS_FILE}` };
}

const PROGRAM = fileURLToPath(new URL('print-page.ts', import.meta.url));

/** Nothing, or why it could not be printed. */
function print(words: readonly string[]): Promise<string | undefined> {
  return new Promise((told) => {
    execFile(process.execPath, [PROGRAM, ...words], (error, _, said) => told(error ? said.trim() : undefined));
  });
}

async function inPages(built: string, change: (page: string) => string): Promise<void> {
  for (const name of (await builtFiles(built)).filter((one) => /\.(?:html|md)$/.test(one))) {
    const page = await readFile(join(built, name), 'utf8');
    if (page.includes(WORKSHEETS_FILE)) await writeFile(join(built, name), change(page));
  }
}
