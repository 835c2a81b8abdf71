// Prints a page of a built site as a tagged PDF, with its headings as outline. A program of its own: a browser needs settings of the
// process it is started by, and by the end of a build Astro loads nothing more.
// Usage: node print-page.ts BUILT-FOLDER ADDRESS-OF-THE-SITE PATH PDF-FILE
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from '@rebound/browser/find-chromium';
import { chromium } from 'playwright-core';

const [built = '', address = '', path = '', to = ''] = process.argv.slice(2);
const site = new URL(address);

try {
  await writeFile(to, await printed());
} catch (error) {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

async function printed(): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    // On paper no script is needed. The address is that of the site, so that links in the file lead there; the files come from the
    // folder, and nothing is asked of any host.
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    await context.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const ours = origin === site.origin && pathname.startsWith(site.pathname);
      const file = ours ? await fileAt(pathname.slice(site.pathname.length)) : undefined;
      await (file === undefined ? route.abort() : route.fulfill(file));
    });
    const page = await context.newPage();
    await page.goto(new URL(path, site).href);
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}

async function fileAt(asked: string): Promise<{ body: Buffer; contentType: string } | undefined> {
  const file = asked.replace(/(?:^|(?<=\/))$/, 'index.html');
  const contentType = { html: 'text/html; charset=utf-8', woff2: 'font/woff2' }[file.replace(/.*\./, '')];
  const body = await readFile(join(built, file)).catch(() => undefined);
  return contentType === undefined ? undefined : body && { body, contentType };
}
