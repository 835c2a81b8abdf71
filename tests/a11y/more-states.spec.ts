// The follow-up, the piles, the breathing and a full plan, in every state, by day and at night.
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/test.ts';
import { expectNoBarriers } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
};

test('the follow-up: open questions, what is missing, dates, kept, erased; then the plan with them', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2026-03-03T19:00:00'));
  await open(page, '/tools/follow-up/');
  await expectNoBarriers(page);
  await press(page, 'Work out my dates');
  await expectNoBarriers(page);
  await page.getByLabel('When was the interview?').fill('2026-03-03');
  await page.getByRole('radio', { name: 'No, or not clearly' }).check();
  await press(page, 'Work out my dates');
  await expectNoBarriers(page);
  await press(page, 'Keep in my plan');
  await expectNoBarriers(page);
  await page.goto('/plan/');
  await page.getByText('Show some of it to somebody').click();
  await page.getByRole('group', { name: 'Which lines may they see?' }).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: /^Move/ }).first().click();
  await page.getByRole('button', { name: 'Move it' }).click();
  await expectNoBarriers(page);
  await page
    .getByRole('button', { name: /^Erase “/ })
    .first()
    .click();
  await expectNoBarriers(page);
  await open(page, '/tools/follow-up/');
  await press(page, 'Erase these dates');
  await expectNoBarriers(page);
});

test('the piles: a card, piles, too many to practise, erased', async ({ page }) => {
  test.slow();
  await open(page, '/tools/piles/');
  await expectNoBarriers(page);
  for (const name of ['Mine', 'Theirs', 'Can’t know', 'Mine', 'Mine', 'Mine']) await press(page, name);
  const boxes = page.getByRole('group', { name: 'Three at most.' }).getByRole('checkbox');
  for (let box = 0; box < 4; box += 1) await boxes.nth(box).click();
  await expectNoBarriers(page);
  await press(page, 'Erase these piles');
  await expectNoBarriers(page);
});

test('the breathing: ready, running, paused', async ({ page }) => {
  await open(page, '/tools/breathe/');
  await expectNoBarriers(page);
  await press(page, 'Start');
  await expectNoBarriers(page);
  await press(page, 'Pause');
  await expectNoBarriers(page);
});
