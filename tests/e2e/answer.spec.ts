import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const ready = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);
const open = async (page: Page, address = '/tools/answer/'): Promise<void> => {
  await page.goto(address);
  await ready(page);
};
const question = (page: Page) => page.getByLabel('The question, in their words');
const did = (page: Page) => page.getByLabel('What I did', { exact: true });
const bank = (page: Page) => page.getByRole('region', { name: 'Your stories' });
const hostile = 'A <img src=x onerror=alert(1)> $& 🙂 שלום';

async function tell(page: Page): Promise<void> {
  await question(page).fill('A time it went wrong?');
  await page.getByLabel('Situation', { exact: true }).fill('I was on the late shift, and a van did not come.');
  await did(page).fill('I called the driver first, because the milk would spoil.');
  await page.getByLabel('What came of it').fill('Nothing was lost that week.');
  await page.getByLabel('A mistake', { exact: true }).check();
}

test('three parts become one answer, with the time it takes aloud', async ({ page }) => {
  await open(page);
  await tell(page);
  const answer = page.getByRole('region', { name: 'In about a minute' });
  await expect(answer).toContainText('I was on the late shift, and a van did not come.');
  await expect(answer.getByText('27 words, about 10 seconds aloud')).toBeVisible();
  await expect(answer.getByText('It takes under 30 seconds.')).toBeVisible();
  await did(page).fill('We did it. '.repeat(5));
  await expect(answer.getByText('The middle says “we” throughout.')).toBeVisible();
});

test('reload and back keep every word', async ({ page }) => {
  await open(page);
  await tell(page);
  await did(page).fill(hostile);
  await page.reload();
  await ready(page);
  await expect(did(page)).toHaveValue(hostile);
  await expect(page.getByLabel('A mistake', { exact: true })).toBeChecked();
  await page.goto('/');
  await page.goBack();
  await ready(page);
  await expect(did(page)).toHaveValue(hostile);
});

test('a finished story goes to the bank, and can be changed', async ({ page }) => {
  await open(page);
  await tell(page);
  await page.getByRole('button', { name: 'Done, clear the sheet' }).click();
  await expect(question(page)).toHaveValue('');
  await expect(question(page)).toBeFocused();
  await expect(bank(page).getByText('about 10 seconds aloud · a mistake')).toBeVisible();
  await bank(page).getByRole('button', { name: 'Change “A time it went wrong?”' }).click();
  await question(page).fill('Tell me about a mistake');
  await page.reload();
  await ready(page);
  await expect(question(page)).toHaveValue('Tell me about a mistake');
  await expect(bank(page).getByRole('listitem')).toHaveCount(1);
});

test('one story serves another question without losing the first', async ({ page }) => {
  await open(page);
  await tell(page);
  await bank(page)
    .getByRole('button', { name: /^Use for another question/ })
    .click();
  await expect(question(page)).toHaveValue('');
  await expect(did(page)).toHaveValue(/milk/);
  await question(page).fill('When were you under pressure?');
  await expect(bank(page).getByRole('listitem')).toHaveCount(2);
  await expect(bank(page).getByText('A time it went wrong?').first()).toBeVisible();
});

test('erase is at once, and undo brings it back in its place', async ({ page }) => {
  await open(page);
  await tell(page);
  await page.getByRole('button', { name: 'Erase “A time it went wrong?”' }).click();
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(undo).toBeFocused();
  await expect(question(page)).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('rebound'))).not.toContain('milk');
  await undo.click();
  await bank(page)
    .getByRole('button', { name: /^Change/ })
    .click();
  await expect(did(page)).toHaveValue(/milk/);
});

test('I can copy it, and print it on one sheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await tell(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^A time it went wrong\?\n\nI was on the late/,
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('I called the driver first').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('main :is(button, input, textarea, .btn)').filter({ visible: true })).toHaveCount(0);
  const file = await page.pdf({ format: 'A4' });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('before anything is written the worksheet is what prints', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.write-line').first()).toBeVisible();
  await expect(page.locator('main :is(button, input, textarea)').filter({ visible: true })).toHaveCount(0);
});

test('the question of a debrief comes along by its id, and nothing is sent', async ({ page, requests }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('rebound') !== null) return;
    const words = { asked: 'Why the gap?', better: 'I cared for my father.' };
    const debrief = {
      id: 'd1',
      startedAt: '',
      at: '',
      finishedAt: '2026-03-03T20:30:00.000Z',
      sealedUntil: '',
      clock: 'shown',
      words,
      why: null,
      weight: null,
      mistakes: [],
    };
    localStorage.setItem(
      'rebound',
      JSON.stringify({ version: 1, parts: { debrief: { draft: null, kept: [debrief] } } }),
    );
  });
  await open(page, '/tools/answer/#debrief=d1');
  await page.getByRole('button', { name: 'Rebuild this answer' }).click();
  await expect(question(page)).toHaveValue('Why the gap?');
  await expect(did(page)).toHaveValue('I cared for my father.');
  requests.length = 0;
  await did(page).fill('something private');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('button', { name: 'Rebuild this answer' })).toHaveCount(0);
  expect(requests.some((path) => path.includes('private'))).toBe(false);
});

test('words typed before the script came are kept', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#story-did')?.value === 'early');
    await route.continue();
  });
  await page.goto('/tools/answer/', { waitUntil: 'commit' });
  await did(page).fill('early');
  await ready(page);
  await question(page).fill('later');
  await expect(did(page)).toHaveValue('early');
});

test('a browser that keeps nothing says so, and my words stay while the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await tell(page);
  await expect(page.getByText('This browser will not let us save.')).toBeVisible();
  await expect(question(page)).toHaveValue('A time it went wrong?');
});

test('stories that cannot be read are set aside and told', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('rebound') === null)
      localStorage.setItem('rebound', '{"version":1,"parts":{"stories":{"open":"","stories":[{"__proto__":1}]}}}');
  });
  await open(page);
  await expect(page.getByText('We could not read what was kept here.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('rebound.aside'))).toContain('__proto__');
  await question(page).fill('A new one');
  await page.reload();
  await ready(page);
  await expect(question(page)).toHaveValue('A new one');
});

test('by keyboard: question, situation, what I did, what came of it', async ({ page }) => {
  await open(page);
  await question(page).focus();
  for (const word of ['one', 'two', 'three', 'four']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(page.getByLabel('A conflict')).toBeChecked();
  await expect(page.getByRole('region', { name: 'In about a minute' })).toContainText('two\n\nthree\n\nfour');
});
