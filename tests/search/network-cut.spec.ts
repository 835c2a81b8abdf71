// A field whose search never comes. The browser itself logs the cut line, so the watched test does not fit here.
import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('searchbox', { name: 'What happened?' });
const card = (page: Page) => page.getByRole('region', { name: 'Are you safe right now?' });
const failed = (page: Page) => page.getByText('Search did not load. Everything is also in A to Z.');

for (const cut of ['finder.json', 'search/search.js']) {
  for (const path of ['/', '/search/', '/mistakes/', '/no-such-page/']) {
    test(`help comes first on ${path} though ${cut} never arrives`, async ({ page }) => {
      await page.route(`**/${cut}`, (route) => route.abort());
      await page.goto(path);
      await field(page).fill('i was late');
      await expect(failed(page)).toBeVisible();
      await expect(failed(page).getByRole('link', { name: 'A to Z' })).toHaveAttribute('href', '/a-z/');
      await expect(card(page)).toHaveCount(0);
      await field(page).fill('I don’t want to be here any more');
      await expect(card(page).getByRole('link', { name: 'call 116 123' })).toBeVisible();
      await expect(failed(page)).toBeHidden();
      await field(page).press('Enter');
      await expect(page.getByText('Someone to talk to comes first')).toBeFocused();
      await field(page).fill('i was late');
      await expect(card(page)).toHaveCount(0);
      await expect(failed(page)).toBeVisible();
    });
  }
}

test('help stands there while the search is still on its way', async ({ page }) => {
  await page.route('**/finder.json', () => undefined);
  await page.goto('/search/');
  await field(page).fill('i want to kill myself');
  await expect(card(page)).toBeVisible();
});

test('help comes first for words a link brings, with the network cut', async ({ page }) => {
  await page.route('**/finder.json', (route) => route.abort());
  await page.goto('/search/#q=i%20want%20to%20die');
  await expect(card(page)).toBeVisible();
  await expect(field(page)).toHaveValue('i want to die');
});

test('the search comes after all when the network does', async ({ page }) => {
  await page.route('**/finder.json', (route) => route.abort(), { times: 1 });
  await page.goto('/search/');
  await field(page).fill('i was late');
  await expect(failed(page)).toBeVisible();
  await field(page).blur();
  await field(page).focus();
  await expect(page.locator('ol.res > li').first()).toContainText('I was late');
  await expect(failed(page)).toBeHidden();
});
