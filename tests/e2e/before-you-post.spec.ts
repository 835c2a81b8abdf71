import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const pad = (page: Page) => page.getByRole('textbox', { name: 'What I would post if nobody could see it' });

test.describe('a pad for what I would post', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: new Date('2026-03-05T23:00:00') });
    await page.goto('/tools/before-you-post/');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  });

  test('shows what somebody else would read in it', async ({ page }) => {
    await pad(page).fill('Karen at Hartley Foods was a joke, and my boss has no idea.');
    await page.getByRole('button', { name: 'What would they read in it?' }).click();
    await expect(page.getByText('Worth a look: a name or a place')).toBeVisible();
    await expect(page.getByText('“was a joke”.')).toBeVisible();
    await expect(page.getByText('Worth a look: where you work now')).toBeVisible();
    await pad(page).fill('I had an interview and it went badly.');
    await expect(page.getByText('Worth a look')).toHaveCount(0);
    await page.getByRole('button', { name: 'What would they read in it?' }).click();
    await expect(page.getByText('That is not a yes.')).toBeVisible();
  });

  test('is never kept: not on the device, not for a reload, not by the back button', async ({ page, requests }) => {
    requests.length = 0;
    await pad(page).fill('all of it');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
      'all of it',
    );
    expect(requests).toEqual([]);
    await page.reload();
    await expect(pad(page)).toHaveValue('');
    await pad(page).fill('all of it');
    await page.goto('/help/');
    await page.goBack();
    await expect(pad(page)).toHaveValue('');
  });

  test('empties itself ten minutes after my last word', async ({ page }) => {
    await pad(page).fill('all of it');
    await page.clock.runFor('09:00');
    await expect(pad(page)).toHaveValue('all of it');
    await page.clock.runFor('01:05');
    await expect(pad(page)).toHaveValue('');
    await expect(page.getByText('It is gone. Nobody has read it.')).toBeVisible();
  });

  test('goes at once when I say so', async ({ page }) => {
    await pad(page).fill('all of it');
    await page.getByRole('button', { name: 'Erase it now' }).click();
    await expect(pad(page)).toHaveValue('');
    await expect(page.getByText('It is gone. Nobody has read it.')).toBeVisible();
  });

  test('words of despair are answered with a person to call, while I write', async ({ page }) => {
    await pad(page).fill('I can’t do this any more.');
    await expect(page.getByRole('link', { name: 'call 116 123' })).toBeVisible();
    await pad(page).fill('I can’t do Tuesdays any more.');
    await expect(page.getByRole('link', { name: 'call 116 123' })).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the same page is a sheet to print and write on', async ({ page }) => {
    await page.goto('/tools/before-you-post/');
    await expect(pad(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'What an employer would read in it' })).toBeVisible();
  });
});
