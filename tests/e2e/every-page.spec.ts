// What every page promises. Each page is opened once and looked at in every way, for opening is what takes the time.
import type { Page } from '@playwright/test';
import { shiftsOf, watchShifts } from './support/layout-shifts.ts';
import { pages, readingPages } from './support/pages.ts';
import { stoppedOn, watchPolicy } from './support/stopped-by-policy.ts';
import { expect, test } from './support/test.ts';
import { tooWide } from './support/too-wide.ts';

const phone = { width: 390, height: 844 };
const smallPhone = { width: 320, height: 640 };
const shares = 4;

/** Holds for every page, or only for those one reads. What is found wrong is said in words. */
interface Promised {
  title: string;
  readingOnly?: true;
  wrong: (page: Page, asked: readonly string[], path: string) => Promise<string[]>;
}

/** A reader’s own style: not as an element in the page, which its content policy would stop. */
async function withStyle(page: Page, style: string, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  await page.evaluate((text) => {
    const own = new CSSStyleSheet();
    own.replaceSync(text);
    document.adoptedStyleSheets = [own];
  }, style);
  const found = await look(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

const promises: readonly Promised[] = [
  { title: 'nothing moves while it loads', readingOnly: true, wrong: shiftsOf },
  {
    title: 'it asks for its words, a font and an icon, and for no script',
    readingOnly: true,
    wrong: async (_, asked, path) =>
      asked.filter((request) => request !== path && !/^\/(?:fonts\/.+\.woff2|icon\.svg)$/.test(request)),
  },
  { title: 'it keeps to its own content policy', wrong: stoppedOn },
  {
    title: 'someone to talk to is one tap away',
    wrong: async (page) =>
      (await page.locator('a[href="/help/"], a[href^="tel:"]').count()) === 0 ? ['no link to help'] : [],
  },
  {
    title: 'it cannot be pushed sideways with text at twice its size',
    readingOnly: true,
    wrong: (page) => withStyle(page, ':root { font-size: 32px !important }', tooWide),
  },
  {
    title: 'it cannot be pushed sideways on a phone of 320 px',
    wrong: async (page) => {
      await page.setViewportSize(smallPhone);
      return tooWide(page);
    },
  },
  {
    title: 'with wider letters, words and lines, nothing is pushed out',
    readingOnly: true,
    wrong: (page) =>
      withStyle(
        page,
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        tooWide,
      ),
  },
  {
    title: 'it prints no field and no button',
    readingOnly: true,
    wrong: async (page) => {
      await page.emulateMedia({ media: 'print' });
      const printed = page.locator('button, input, select, textarea, .btn').filter({ visible: true });
      const count = await printed.count();
      await page.emulateMedia({ media: 'screen' });
      return count > 0 ? [`${count} on paper`] : [];
    },
  },
];

for (let share = 0; share < shares; share += 1) {
  test(`every page keeps what all pages promise (${share + 1} of ${shares})`, async ({ page, requests }) => {
    test.slow();
    await watchShifts(page);
    await watchPolicy(page);
    const wrong = new Map(promises.map(({ title }): [string, string[]] => [title, []]));
    for (const path of pages.filter((_, place) => place % shares === share)) {
      await page.setViewportSize(phone);
      requests.length = 0;
      await page.goto(path);
      const asked = [...requests];
      for (const promised of promises) {
        if (promised.readingOnly && !readingPages.includes(path)) continue;
        const found = await promised.wrong(page, asked, path);
        wrong.get(promised.title)?.push(...found.map((what) => `${path} ${what}`));
      }
    }
    for (const [title, found] of wrong) expect.soft(found, title).toEqual([]);
  });
}
