import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const ready = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);
const open = async (page: Page, address = '/tools/practice/'): Promise<void> => {
  await page.goto(address);
  await ready(page);
};
const mine = (page: Page) => page.getByRole('region', { name: 'Your questions' });
const hostile = 'Why the gap? <img src=x onerror=alert(1)> $& 🙂 שלום';
const at = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00`));

async function add(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your own: the one that went wrong').fill(question);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('heading', { level: 2, name: question })).toBeFocused();
}

test('my own question, typed and ticked, is there after a reload and on the way back', async ({ page }) => {
  await open(page);
  await add(page, hostile);
  await page.getByLabel(/^Or type it once/).fill('I took six months for my father.');
  await page.getByLabel('I said what I did, in verbs').check();
  await page.getByLabel('The one thing I will change').fill('End with the date');
  await page.reload();
  await ready(page);
  await expect(page.getByLabel(/^Or type it once/)).toHaveValue('I took six months for my father.');
  await expect(page.getByLabel('I said what I did, in verbs')).toBeChecked();
  await page.goto('/');
  await page.goBack();
  await ready(page);
  await expect(page.getByLabel('The one thing I will change')).toHaveValue('End with the date');
});

test('today, in two days, and the day before', async ({ page }) => {
  await at(page, '2026-03-03');
  await open(page);
  await page.getByLabel(/^The day of your next interview/).fill('2026-03-20');
  await add(page, 'Why the gap?');
  await page.getByRole('button', { name: 'Done for today' }).click();
  await expect(page.getByText('Done for today. Again on Thursday 5 March.')).toBeVisible();
  await page.getByRole('link', { name: 'All questions' }).click();
  await expect(mine(page).getByText('None for today.')).toBeVisible();
  await at(page, '2026-03-06');
  await page.reload();
  await ready(page);
  await expect(mine(page).getByText('One for today.')).toBeVisible();
  await mine(page).getByRole('link', { name: 'Why the gap?' }).click();
  await page.getByRole('button', { name: 'Done for today' }).click();
  await expect(page.getByText('Again on Thursday 19 March. The day before the interview.')).toBeVisible();
});

test('a question of the bank, found by a word, with a shape for the answer', async ({ page, requests }) => {
  await open(page);
  requests.length = 0;
  await page.getByLabel('Or find one in the bank').fill('weakness');
  await page.getByRole('link', { name: 'What is your greatest weakness?' }).click();
  expect(new URL(page.url()).hash).toBe('#q=what-is-your-greatest-weakness');
  await page.getByText('A shape for the answer', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'What it tests, and common traps' })).toBeVisible();
  expect(requests).toEqual([]);
});

test('an id in the address opens its question, and one that is gone says so', async ({ page }) => {
  await open(page, '/tools/practice/#q=what-is-your-greatest-weakness');
  await expect(page.getByRole('heading', { level: 2, name: 'What is your greatest weakness?' })).toBeVisible();
  await open(page, '/tools/practice/');
  await open(page, '/tools/practice/#q=no-such-question');
  await expect(page.getByText('That question is not here.')).toBeVisible();
});

test('pause takes a question off today, erase takes it away, undo brings it back', async ({ page }) => {
  await open(page);
  await add(page, 'Why the gap?');
  await page.getByRole('link', { name: 'All questions' }).click();
  await mine(page)
    .getByRole('button', { name: /^Pause/ })
    .click();
  await expect(mine(page).getByText('None for today.')).toBeVisible();
  await mine(page)
    .getByRole('button', { name: /^Go on with it/ })
    .click();
  await expect(mine(page).getByText('One for today.')).toBeVisible();
  await mine(page).getByRole('button', { name: 'Erase “Why the gap?”' }).click();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('rebound'))).not.toContain('gap');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.reload();
  await ready(page);
  await expect(mine(page).getByRole('link', { name: 'Why the gap?' })).toBeVisible();
});

test('I can hear myself: record, pause, stop, delete, and nothing is sent or stored', async ({ page, requests }) => {
  await page.addInitScript(() => {
    const context = new AudioContext();
    const stream = context.createMediaStreamDestination().stream;
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(stream);
  });
  await open(page, '/tools/practice/#q=what-is-your-greatest-weakness');
  requests.length = 0;
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText('Recording.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByLabel('Your recording')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the recording' }).click();
  await expect(page.getByLabel('Your recording')).toHaveCount(0);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('rebound'))).toBeNull();
});

test('a clock counts up while I speak, and says what to cut', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-03T10:00:00') });
  await open(page, '/tools/practice/#q=what-is-your-greatest-weakness');
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.clock.runFor('01:05');
  await expect(page.getByRole('timer')).toHaveText('1:05');
  await page.clock.runFor('01:00');
  await page.getByRole('button', { name: 'Stop the clock' }).click();
  await expect(page.getByText('Over two minutes. Cut the start, never the ending.')).toBeVisible();
  await page.clock.runFor('00:10');
  await expect(page.getByRole('timer')).toHaveText('2:05');
});

test('with no microphone I am told, and can type', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await open(page, '/tools/practice/#q=what-is-your-greatest-weakness');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText('There is no microphone here, or this page may not use it.')).toBeVisible();
  await page.getByLabel(/^Or type it once/).fill('typed');
  await expect(page.getByText('Saved on this device.')).toBeVisible();
});

test('an empty question is not added, and I am told what is missing', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Add the question')).toBeVisible();
});

test('practice that cannot be read is set aside and told', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('rebound') === null)
      localStorage.setItem('rebound', '{"version":1,"parts":{"practice":{"interview":"","cards":[{"id":"<b>"}]}}}');
  });
  await open(page);
  await expect(page.getByText('We could not read what was kept here.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('rebound.aside'))).toContain('<b>');
});

test('a browser that keeps nothing says so, and practice goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await add(page, 'Why the gap?');
  await expect(page.getByText('This browser will not let us save.')).toBeVisible();
  await page.getByRole('button', { name: 'Done for today' }).click();
  await expect(page.getByText(/^Done for today\. /)).toBeVisible();
});

test('before anything is added the worksheet and the bank are what prints', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.write-line').first()).toBeVisible();
  await expect(page.locator('main :is(button, input, textarea)').filter({ visible: true })).toHaveCount(0);
});
