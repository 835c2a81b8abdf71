import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const address = '/mistakes/arrived-late/';
const send = (page: Page) => page.getByText('Send this page to someone');

test('where the device can share, a page goes by its own sheet: its title and its address, and none of my words', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, { share: async (what: unknown) => shared.push(what) });
  });
  await page.goto(`${address}#I was so late`);
  await send(page).click();
  const shared = await page.evaluate(() => Reflect.get(window, 'shared'));
  expect(shared).toEqual([{ title: 'I was late – What went wrong – Rebound', url: `${baseURL}${address}` }]);
  await expect(page.getByText('Only the address goes.')).toBeHidden();
});

test('elsewhere the address is copied, and shown where copying is blocked', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address}#I was so late`);
  await send(page).click();
  await expect(page.getByText(`Copied: ${baseURL}${address}`, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${address}`);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.reload();
  await send(page).click();
  await expect(page.getByText(`${baseURL}${address}`, { exact: true })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the address stands there to be copied by hand', async ({ page }) => {
    await page.goto(address);
    await send(page).click();
    await expect(page.getByText(/^https?:\/\/[^?#]+\/mistakes\/arrived-late\/$/)).toBeVisible();
  });
});
