// What a reader does before a tool is awake, as on a slow line or an old phone.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Opens a tool whose script does not come before `arrive` is called. */
async function openAsleep(page: Page, address: string): Promise<() => void> {
  let arrive = (): void => undefined;
  const held = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('astro-island[ssr]').first()).toBeAttached();
  return arrive;
}

for (const [address, button, then] of [
  ['/tools/how-did-it-go/', 'Start', 'When was it?'],
  ['/tools/debrief/', 'Start the half hour', '1. What was good'],
] as const) {
  test(`${address}: Start counts although I pressed it before the tool was awake`, async ({ page }) => {
    const arrive = await openAsleep(page, address);
    await page.getByRole('button', { name: button, exact: true }).click();
    arrive();
    await expect(page.getByRole('heading', { level: 2, name: then })).toBeVisible();
  });
}

test('what I typed before a tool was awake is still there, and is kept', async ({ page }) => {
  const arrive = await openAsleep(page, '/tools/answer/');
  const field = page.locator('astro-island :is(input[type=text], input:not([type]), textarea)').first();
  await field.pressSequentially('Tell me about a gap');
  arrive();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('rebound') ?? '')).toContain('Tell me about a gap');
  await expect(field).toHaveValue('Tell me about a gap');
});

test('nothing is pressed for me over what I have kept', async ({ page }) => {
  await page.goto('/tools/debrief/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Start the half hour' }).click();
  await page.getByLabel('Three things that worked').fill('I stayed to the end');
  await page.goto('/help/');
  const arrive = await openAsleep(page, '/tools/debrief/');
  await page.getByRole('button', { name: 'Start the half hour' }).click();
  arrive();
  await expect(page.getByRole('link', { name: 'Go on', exact: true })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('rebound'))).toContain('I stayed to the end');
});
