import { expect, test } from './support/test.ts';

test('dark and US words hold on every page from the first paint', async ({ page: tab }) => {
  await tab.goto('/settings/');
  await tab.getByRole('radio', { name: 'Dark' }).check();
  await tab.getByRole('radio', { name: 'US: résumé, vacation' }).check();
  await expect(tab.getByText('Saved on this device.')).toBeVisible();
  await tab.goto('/help/');
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(tab.locator('html')).toHaveAttribute('data-words', 'us');
  await tab.goto('/settings/');
  await expect(tab.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('My plan and Settings say so, and the plan can be written by hand', async ({ page: tab }) => {
    await tab.goto('/plan/');
    // By place, not by words: the test runner’s search by text skips what stands in noscript.
    await expect(tab.locator('noscript p')).toBeVisible();
    expect(await tab.locator('noscript p').innerText()).toContain('My plan needs JavaScript');
    await expect(tab.getByRole('heading', { name: 'Before the next interview' })).toBeVisible();
    await tab.goto('/settings/');
    expect(await tab.locator('noscript p').innerText()).toContain('These choices need JavaScript');
    await expect(tab.getByRole('radio')).toHaveCount(0);
  });
});
