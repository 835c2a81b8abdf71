// The debrief, the answers, practice, and a plan with everything in it, in every state, by day and at night.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/test.ts';
import { expectNoBarriers } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const whole = readFileSync(
  new URL('../../packages/core/src/saved/fixtures/v1-whole.json', import.meta.url),
  'utf8',
).replace('"night"', '"device"');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto('/help/');
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
};
const keepAll = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(new Date('2026-03-07T10:00:00'));
  await page.goto('/help/');
  await page.evaluate((text) => localStorage.setItem('rebound', text), whole);
};

test('the debrief: start, its five parts, nothing written, finished, sealed, erased', async ({ page }) => {
  test.slow();
  await open(page, '/tools/debrief/#mistake=cried');
  await expectNoBarriers(page);
  await press(page, 'Start the half hour');
  for (let part = 1; part < 5; part += 1) {
    await expectNoBarriers(page);
    await page.getByRole('link', { name: 'Continue' }).click();
  }
  await expectNoBarriers(page);
  await press(page, 'Shut the notebook');
  await expectNoBarriers(page);
  await keepAll(page);
  await open(page, '/tools/debrief/');
  await expectNoBarriers(page);
  await open(page, '/tools/debrief/#see=d1');
  await expect(page.getByText('Closed until Thursday 12 March.')).toBeVisible();
  await expectNoBarriers(page);
  await press(page, 'Open it now');
  await expectNoBarriers(page);
  await press(page, 'Erase this debrief');
  await expectNoBarriers(page);
});

test('the answers: blank, a question brought along, one written, one erased', async ({ page }) => {
  test.slow();
  await open(page, '/tools/answer/#q=what-is-your-greatest-weakness');
  await expect(page.getByRole('button', { name: 'Rebuild this answer' })).toBeVisible();
  await expectNoBarriers(page);
  await keepAll(page);
  await open(page, '/tools/answer/');
  await expectNoBarriers(page);
  await press(page, /^Erase/);
  await expectNoBarriers(page);
});

test('practice: blank, nothing to add, the list, a question, one erased', async ({ page }) => {
  test.slow();
  await open(page, '/tools/practice/');
  await press(page, 'Add it');
  await expectNoBarriers(page);
  await keepAll(page);
  await open(page, '/tools/practice/');
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Tell me about a gap' }).click();
  await press(page, 'Said it once more');
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'All questions' }).click();
  await press(page, /^Erase/);
  await expectNoBarriers(page);
});

test('a plan with everything in it, and a copy looked at before it is brought back', async ({ page }) => {
  test.slow();
  await keepAll(page);
  await page.goto('/plan/');
  await page.getByText('Show some of it to somebody').click();
  await page.getByText('Bring back a copy').click();
  await page.getByLabel('Choose the file you downloaded').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ file: 'rebound-plan', ...JSON.parse(whole) })),
  });
  await expect(page.getByRole('heading', { name: 'What this copy holds' })).toBeVisible();
  await expectNoBarriers(page);
});
