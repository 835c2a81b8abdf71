// What tools look like while they are used: every state by day and at night. The states of a search are in tests/search.
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/test.ts';
import { expectNoBarriers } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const question = (page: Page) => page.getByRole('heading', { level: 2, name: 'When was it?' });

test.describe('the quiz', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/tools/how-did-it-go/');
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
  });

  test('before it begins', async ({ page }) => {
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await expectNoBarriers(page);
  });

  test('a question, with and without an answer', async ({ page }) => {
    await press(page, 'Start');
    await expect(question(page)).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole('radio', { name: 'Today' }).check();
    await expectNoBarriers(page);
  });

  test('a question left open', async ({ page }) => {
    await press(page, 'Start');
    await press(page, 'Continue');
    await expect(page.getByRole('link', { name: 'Choose one, or skip' })).toBeVisible();
    await expectNoBarriers(page);
  });

  test('every question there is, and the result', async ({ page }) => {
    test.slow();
    await press(page, 'Start');
    const result = page.getByRole('heading', { name: 'Your plan' });
    const seen: string[] = [];
    while (!page.url().endsWith('#q=result') && seen.length < 25) {
      const before = page.url();
      seen.push(before);
      await expectNoBarriers(page);
      await press(page, 'Skip this question');
      await expect(page).not.toHaveURL(before);
    }
    await expect(result).toBeVisible();
    expect(seen.length).toBeGreaterThan(8);
    await expectNoBarriers(page);
    await press(page, 'Keep in my plan');
    await expectNoBarriers(page);
  });
});

test.describe('the note writer', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-03-05T23:40:00'));
    await page.goto('/tools/note/?kind=owning-a-slip&slip=arrived-late');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  });
  const letter = (page: Page) => page.getByLabel('Your letter. You can change every word');

  test('with nothing filled in', async ({ page }) => {
    await expect(page.getByText('Still to fill in:')).toBeVisible();
    await expectNoBarriers(page);
  });

  test('with a letter that needs work, at night', async ({ page }) => {
    await page.getByLabel('Who are you writing to?').fill('Ms Okafor');
    await letter(page).fill(
      'Dear [name],\n\nSorry sorry sorry!!! I am so so sorry, I was desperate. You must hire me.\n\nSam',
    );
    await expect(page.getByRole('heading', { name: /Before you send it/ })).toBeVisible();
    await expect(page.getByText('Fix: ').first()).toBeVisible();
    await expectNoBarriers(page);
  });

  test('kept until morning', async ({ page }) => {
    await page.getByLabel('Who are you writing to?').fill('Ms Okafor');
    await expect(letter(page)).toHaveValue(/Ms Okafor/);
    await press(page, 'Keep until morning');
    await expectNoBarriers(page);
  });

  test('with a letter from elsewhere, and erased', async ({ page }) => {
    await press(page, 'Paste a letter I already have');
    await expectNoBarriers(page);
    await page.getByLabel('Your letter. You can change every word').fill('Dear Ms Okafor,\n\nThank you.\n\nSam');
    await press(page, 'Erase this letter');
    await expectNoBarriers(page);
  });
});

test('“Should I send anything?”: start, question and verdict', async ({ page }) => {
  await page.goto('/tools/should-i-write/');
  await press(page, 'Start');
  await expect(page.getByRole('heading', { name: 'Did they ask you not to contact them?' })).toBeVisible();
  await expectNoBarriers(page);
  const first = page.url();
  await page.getByRole('radio', { name: 'Yes, no contact' }).check();
  await press(page, 'Continue');
  await expect(page).not.toHaveURL(first);
  while (!page.url().endsWith('#q=result')) {
    const before = page.url();
    await press(page, 'Skip this question');
    await expect(page).not.toHaveURL(before);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Send nothing.' })).toBeVisible();
  await expectNoBarriers(page);
});

for (const id of ['ready', 'offer']) {
  test(`“${id}”: start, every question and the result`, async ({ page }) => {
    test.slow();
    await page.goto(`/tools/${id}/`);
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await expectNoBarriers(page);
    await press(page, 'Start');
    for (let step = 0; step < 15 && !page.url().endsWith('#q=result'); step += 1) {
      const before = page.url();
      await expectNoBarriers(page);
      await press(page, 'Skip this question');
      await expect(page).not.toHaveURL(before);
    }
    await expect(page.locator('[data-view="result"]')).toBeVisible();
    await expectNoBarriers(page);
  });
}

test.describe('my plan', () => {
  test('with nothing in it', async ({ page }) => {
    await page.goto('/plan/');
    await expect(page.getByText('Nothing here yet, and that is fine.').filter({ visible: true })).toBeVisible();
    await expectNoBarriers(page);
  });

  test('asking to keep a page, holding two, one erased, and asking to erase all', async ({ page }) => {
    test.slow();
    for (const id of ['cried', 'arrived-late']) {
      await page.goto('/help/');
      await page.goto(`/plan/#keep=${id}`);
      await expect(page.getByRole('button', { name: 'Keep this page' })).toBeVisible();
      await expectNoBarriers(page);
      await press(page, 'Keep this page');
    }
    await expect(page.getByRole('link', { name: 'Page: I was late' })).toBeVisible();
    await expectNoBarriers(page);
    await press(page, 'Erase Page: I cried');
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
    await expectNoBarriers(page);
    await press(page, 'Erase my plan');
    await expect(page.getByRole('heading', { name: /^Erase / })).toBeVisible();
    await expectNoBarriers(page);
  });

  test('when what was kept cannot be read', async ({ page }) => {
    await page.goto('/help/');
    await page.evaluate(() => localStorage.setItem('rebound', '{"version":1,'));
    await page.goto('/plan/');
    await expect(page.getByText('Something kept here could not be read.')).toBeVisible();
    await expectNoBarriers(page);
  });
});

test('settings, as they are and changed', async ({ page }) => {
  await page.goto('/settings/');
  const night = page.getByRole('radio', { name: /dark|night/i });
  await expect(night).toBeVisible();
  await expectNoBarriers(page);
  await night.check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await expectNoBarriers(page);
});
