// Every tool that keeps what is typed: another tab, a browser emptied under way, one that is full, and one that keeps nothing.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

interface Tool {
  readonly address: string;
  /** What the tool calls the thing. */
  readonly what: string;
  readonly field: RegExp | string;
}

const tools: readonly Tool[] = [
  { address: '/tools/answer/', what: 'story', field: 'The question, in their words' },
  { address: '/tools/practice/#q=what-is-your-greatest-weakness', what: 'question', field: /^Or type it once/ },
  { address: '/tools/follow-up/', what: 'follow-up', field: 'Which job is it? (optional)' },
  { address: '/tools/breathe/', what: 'page', field: 'One line for tomorrow (optional)' },
];
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
};

for (const { address, what, field } of tools) {
  test(`${address}: whatever the browser does, my words are there and I am told`, async ({ page, context }) => {
    const mine = page.getByLabel(field);
    await open(page, address);
    await mine.fill('one');
    const other = await context.newPage();
    await open(other, address);
    await expect(other.getByLabel(field)).toHaveValue('one');
    await other.getByLabel(field).fill('two');
    await expect(page.getByText(`This ${what} is open in another tab. The newest words are kept.`)).toBeVisible();
    await expect(mine).toHaveValue('one');
    await page.getByRole('button', { name: 'Show the other version' }).click();
    await expect(mine).toHaveValue('two');

    await other.evaluate(() => localStorage.clear());
    await expect(
      page.getByText(`This ${what} was erased in another tab. It is still here until you close the page.`),
    ).toBeVisible();
    await mine.fill('three');
    await page.reload();
    await expect(mine).toHaveValue('three');

    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await mine.fill('four');
    await expect(
      page.getByText('This browser will not let us save. It may be in private mode, or full.'),
    ).toBeVisible();
    await expect(mine).toHaveValue('four');

    const closed = await context.newPage();
    await closed.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await open(closed, address);
    await closed.getByLabel(field).fill('five');
    await expect(closed.getByText('This browser will not let us save.')).toBeVisible();
    await expect(closed.getByLabel(field)).toHaveValue('five');
  });
}

test('/tools/piles/: whatever the browser does, my piles are there and I am told', async ({ page, context }) => {
  const piles = async (tab: Page): Promise<Page> => {
    await tab.goto('/tools/piles/');
    await expect(tab.locator('[data-ready="true"]')).toBeVisible();
    return tab;
  };
  const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click();
  const mine = (tab: Page) => tab.getByRole('region', { name: 'Mine' }).getByRole('listitem');

  await piles(page);
  await press(page, 'Mine');
  const other = await piles(await context.newPage());
  await press(other, 'Mine');
  await expect(mine(other)).toHaveCount(2);
  await expect(page.getByText('This list is open in another tab. The newest words are kept.')).toBeVisible();
  await expect(mine(page)).toHaveCount(1);
  await press(page, 'Show the other version');
  await expect(mine(page)).toHaveCount(2);

  await other.evaluate(() => localStorage.clear());
  await expect(
    page.getByText('This list was erased in another tab. It is still here until you close the page.'),
  ).toBeVisible();
  await expect(mine(page)).toHaveCount(2);
  await press(page, 'Mine');
  await page.reload();
  await expect(mine(page)).toHaveCount(3);

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await press(page, 'Mine');
  await expect(page.getByText('This browser will not let us save. It may be in private mode, or full.')).toBeVisible();
  await expect(mine(page)).toHaveCount(4);

  const closed = await context.newPage();
  await closed.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await piles(closed);
  await press(closed, 'Mine');
  await expect(closed.getByText('This browser will not let us save.')).toBeVisible();
  await expect(mine(closed)).toHaveCount(1);
  await expect(closed.getByRole('button', { name: 'Keep in my plan' })).toHaveCount(0);
});
