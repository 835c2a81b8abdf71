// A page on paper: its words and nothing to press, in the colours of the day, on few sheets.
import type { Page } from '@playwright/test';
import { everyThird, pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const onPaper = (page: Page) => page.emulateMedia({ media: 'print' });
const main = (page: Page) => page.getByRole('main');

/** How many sheets of A4 a page takes. Chromium writes one page object for each. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const mistakes = everyThird(pages.filter((path) => /^\/mistakes\/./.test(path)));
const guides = everyThird(pages.filter((path) => /^\/guides\/./.test(path)));
// The bank of questions, the quiz and the kinds of note print in full, for a group or an adviser.
const booklets = ['/tools/practice/', '/tools/how-did-it-go/', '/tools/note/'];
const worksheets = pages.filter((path) => /^\/tools\/[^/]+\/$/.test(path) && !booklets.includes(path));

for (const { what, paths, most } of [
  { what: 'a mistake page', paths: mistakes, most: 4 },
  { what: 'a guide', paths: guides, most: 5 },
  { what: 'a worksheet', paths: worksheets, most: 4 },
  { what: 'a booklet', paths: booklets, most: 9 },
]) {
  test(`${what} takes at most ${most} sheets of A4`, async ({ page }) => {
    test.slow();
    const long: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      const count = await sheets(page);
      if (count < 1 || count > most) long.push(`${path}: ${count}`);
    }
    expect(long).toEqual([]);
  });
}

test('the worksheets print as the page for advisers says: a cover, and one sheet of A4 for each tool', async ({
  page,
}) => {
  await page.goto('/worksheets/');
  const count = await page.locator('.sheet').count();
  expect(count).toBe(12);
  expect(await sheets(page)).toBe(1 + count);
});

test('what can only be pressed is not printed: links of the site, crumbs and buttons', async ({ page }) => {
  await page.goto('/mistakes/arrived-late/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeVisible();
  await onPaper(page);
  await expect(page.getByRole('banner').getByText('Rebound')).toBeVisible();
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'You are here' })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Where you are' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Write the note' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'This happened to me' })).toBeHidden();
});

test('the sources are printed without being opened, with their addresses', async ({ page }) => {
  await page.goto('/mistakes/arrived-late/');
  const source = main(page).getByRole('link', { name: /^Barrick/ });
  await expect(source).toBeHidden();
  await onPaper(page);
  await expect(source).toBeVisible();
  const box = await source.boundingBox();
  expect(box?.height).toBeGreaterThan(5);
  const after = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('doi.org');
});

test('the help line is printed too', async ({ page }) => {
  await page.goto('/mistakes/feel-like-a-failure/');
  await onPaper(page);
  await expect(page.getByText('If this is about more than a job.')).toBeVisible();
});

for (const choice of ['the device', 'the reader']) {
  test(`paper stays white when ${choice} has chosen night`, async ({ page }) => {
    if (choice === 'the device') await page.emulateMedia({ colorScheme: 'dark' });
    else
      await page.addInitScript(() => {
        localStorage.setItem(
          'rebound',
          JSON.stringify({ version: 1, parts: { settings: { theme: 'night', words: 'uk' } } }),
        );
      });
    await page.goto('/mistakes/arrived-late/');
    const body = page.locator('body');
    await expect(body).toHaveCSS('background-color', 'rgb(15, 25, 23)');
    await onPaper(page);
    await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(body).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.getByRole('region', { name: 'If you only do one thing' })).toHaveCSS(
      'background-color',
      'rgb(255, 255, 255)',
    );
    await expect(main(page).getByText('“I am sorry I kept you waiting. Thank you for still seeing me.”')).toHaveCSS(
      'color',
      'rgb(0, 0, 0)',
    );
  });
}

test('a worksheet prints lines to write on', async ({ page }) => {
  await page.goto('/tools/breathe/');
  await onPaper(page);
  await expect(main(page).locator('.write-line').first()).toBeVisible();
});

test('a gap in words to borrow has a line under it, and no link leads to a place on the sheet', async ({ page }) => {
  await page.goto('/mistakes/cried/');
  await onPaper(page);
  await expect(main(page).locator('.gap').first()).toHaveCSS('border-bottom-style', 'dashed');
  await expect(page.getByRole('link', { name: 'I am still in the interview' })).toBeHidden();
  // A title that ends in a question mark gets no full stop after it.
  await expect(page.getByText(/\?\. /)).toHaveCount(0);
});
