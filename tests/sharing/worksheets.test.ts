// The worksheets: every tool on one A4, as a page to print and as one file. The page is counted by its sheets in tests/e2e/print.spec.ts.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractLinks, extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { built, dist } from '../hosting/built.ts';

const FILE = 'worksheets/rebound-worksheets.pdf';
const sheets = [...built('worksheets/index.html').matchAll(/<h2 id="sheet-([\w-]+)">([^<]+)<\/h2>/g)].map(
  ([, tool = '', title = '']) => ({ tool, title }),
);

it('there is one sheet for every tool, and the page for advisers leads to them', () => {
  const tools = globSync('tools/*/index.html', { cwd: dist }).map((page) => page.split('/')[1] ?? '');
  expect(sheets.length).toBe(12);
  expect(sheets.map(({ tool }) => tool).toSorted()).toEqual(tools.toSorted());
  expect(built('advisers/index.html')).toContain('href="/worksheets/"');
});

// Missing where no Chromium was there to print it (docs/decisions/0016-the-worksheets-as-one-file.md): then this fails, as it should.
describe('the worksheets as one file', async () => {
  const bytes = readFileSync(join(dist, FILE));
  const file = await getDocumentProxy(new Uint8Array(bytes));
  // Where a letter is moved aside the reader sees a gap, and takes it for one between words.
  const text = (await extractText(file)).text.map((page) => page.replaceAll(/\s/g, ''));

  it('is a cover and one page for each tool, all A4, with the words of its sheet from the title to the foot', async () => {
    expect(text.length).toBe(1 + sheets.length);
    for (const [number, { tool, title }] of sheets.entries()) {
      const page = text[number + 1] ?? '';
      expect(page.slice(0, 60)).toContain(title.replaceAll(' ', ''));
      expect(page).toMatch(new RegExp(`rebound\\.example/tools/${tool}/.*116123.*988\\.$`));
      const { view } = await file.getPage(number + 2);
      expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
    }
  });

  it('can be read aloud: it is tagged, says its language and its title, and has the sheets as its outline', async () => {
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({ Language: 'en-GB', Title: 'Worksheets – Rebound' });
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await file.getOutline();
    const [top] = outline;
    expect(top?.title).toBe('Worksheets');
    expect(top?.items.map(({ title }: { title: string }) => title)).toEqual(sheets.map(({ title }) => title));
  });

  it('leads to the site it was built for, and to no other place', async () => {
    const { links } = await extractLinks(file);
    expect(links.length).toBeGreaterThanOrEqual(sheets.length);
    expect(links.filter((link) => !link.startsWith('https://rebound.example/'))).toEqual([]);
  });

  it('bears the day of its words and not the minute of its making, and weighs at most 160 KB', () => {
    const dates = bytes.toString('latin1').match(/D:\d{14}/g);
    const [, day = ''] = /<time datetime="([\d-]+)"/.exec(built('worksheets/index.html')) ?? [];
    expect(dates).toEqual(Array.from({ length: 2 }, () => `D:${day.replaceAll('-', '')}000000`));
    expect(bytes.length).toBeLessThanOrEqual(160 * 1024);
  });

  it('is named with its length where one may want it, in the plain copy too, and is not kept by the worker', () => {
    const extent = `(PDF, ${text.length} pages, ${Math.ceil(bytes.length / 1024)} KB)`;
    for (const page of ['worksheets/index.html', 'advisers/index.html', 'advisers.md']) {
      expect(built(page)).toContain(`/${FILE}`);
      expect(built(page)).toContain(extent);
    }
    expect(built('worker.js')).not.toContain('.pdf');
  });
});
