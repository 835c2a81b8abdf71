// Slow your breathing: starts on request, stops by itself, asks for nothing.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
async function open(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-03-03T03:00:00') });
  await page.goto('/tools/breathe/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}
const said = (page: Page) => page.locator('.pace + [role="status"]');

test('nothing moves before Start; then in for 4, out for 6, and it stops by itself', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Breathe out first, all the way', { exact: true })).toBeVisible();
  await press(page, 'Start');
  await page.clock.runFor(1000);
  await expect(said(page)).toHaveText('Breathe in');
  await expect(page.getByText('Breath 1 of 10.')).toBeVisible();
  await page.clock.runFor(4000);
  await expect(said(page)).toHaveText('Breathe out');
  await page.clock.runFor(97_000);
  await expect(said(page)).toHaveText('That was the last one');
  await expect(page.getByRole('button', { name: 'Once more' })).toBeFocused();
});

test('pausing is one press, and the breath goes on from there', async ({ page }) => {
  await open(page);
  await press(page, 'Start');
  await page.clock.runFor(11_000);
  await press(page, 'Pause');
  await expect(said(page)).toHaveText('Paused');
  await page.clock.runFor(60_000);
  await press(page, 'Go on');
  await page.clock.runFor(500);
  await expect(page.getByText('Breath 2 of 10.')).toBeVisible();
  await press(page, 'Stop');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('the screen stays lit while it runs, also after a look at something else, and not a moment longer', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const held: string[] = [];
    Object.defineProperty(window, 'held', { value: held });
    const request = (): Promise<{ release: () => Promise<void> }> => {
      held.push('lit');
      return Promise.resolve({ release: () => Promise.resolve(void held.push('let go')) });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const held = () => page.evaluate(() => Reflect.get(window, 'held'));
  await open(page);
  expect(await held()).toEqual([]);
  await press(page, 'Start');
  await expect.poll(held).toEqual(['lit']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await press(page, 'Pause');
  await expect.poll(held).toEqual(['lit', 'lit', 'let go']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await held()).toHaveLength(3);
});

test('a browser that will not keep the screen lit changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const request = (): Promise<never> => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await open(page);
  await press(page, 'Start');
  await page.clock.runFor(1000);
  await expect(said(page)).toHaveText('Breathe in');
});

test('muted, nothing is spoken', async ({ page }) => {
  await open(page);
  await press(page, 'Mute the spoken words');
  await press(page, 'Start');
  await page.clock.runFor(1000);
  await expect(page.getByText('Breathe in', { exact: true })).toBeVisible();
  await expect(said(page)).toHaveText('');
});

test('the pace and the one line stay, and the line is in my plan', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'One sip more and a sigh' }).check();
  await page.getByLabel('One line for tomorrow (optional)').fill('Ring the garage');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'One sip more and a sigh' })).toBeChecked();
  await expect(page.getByText('5 breaths.')).toBeVisible();
  await page.getByRole('link', { name: 'It is in your plan' }).click();
  await expect(page.getByText('Ring the garage').first()).toBeVisible();
});

test('the line is erased, and back with Undo', async ({ page }) => {
  await open(page);
  const line = page.getByLabel('One line for tomorrow (optional)');
  await line.fill('Ring the garage');
  await press(page, 'Erase this line');
  await expect(line).toHaveValue('');
  await press(page, 'Undo and bring back this line');
  await expect(line).toHaveValue('Ring the garage');
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the dot stands still, and the words and the count change', async ({ page }) => {
    await open(page);
    const place = () => page.locator('.pace .dot').boundingBox();
    await press(page, 'Start');
    await page.clock.runFor(500);
    const before = await place();
    await expect(page.locator('.count.still')).toHaveText('4');
    await page.clock.runFor(2500);
    await expect(page.locator('.count.still')).toHaveText('1');
    expect(await place()).toEqual(before);
  });
});
