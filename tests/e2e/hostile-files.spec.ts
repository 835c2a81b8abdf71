// A few of the worst saved files in a real browser: what appears is words, and no script runs. Two thousand more are read in packages/core.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const fixture = new URL('../../packages/core/src/saved/fixtures/v1-whole.json', import.meta.url);
const whole: { version: number; parts: Record<string, unknown> } = JSON.parse(readFileSync(fixture, 'utf8'));
const file = { file: 'rebound-plan', madeAt: '2026-03-04T08:00:00.000Z', ...whole };
const markup = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const planted = JSON.stringify(file, (key, value: unknown) =>
  typeof value === 'string' && / /.test(value) ? markup : key === 'href' ? 'javascript:window.ran=1' : value,
);
const deep = JSON.stringify({ ...file, parts: { ...whole.parts, piles: 'deep' } }).replace(
  '"deep"',
  '['.repeat(50_000) + ']'.repeat(50_000),
);
const prototypes = JSON.stringify(file)
  .replace('"runs":{', '"runs":{"__proto__":{"ran":1},')
  .replace('"sorted":{', '"sorted":{"__proto__":"mine",')
  .replace('"parts":{', '"parts":{"__proto__":{"ran":1},"constructor":7,');

const NOT_OURS = 'That file is not a Rebound plan. Choose the one that ends in .json';
const bring = async (page: Page, text: string): Promise<void> =>
  page
    .getByLabel('Choose the file you downloaded')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const ran = (page: Page) => page.evaluate(() => Reflect.get(window, 'ran') ?? Reflect.get({}, 'ran') ?? null);

test('of the worst files to bring back, none runs, none breaks the page, and each is told', async ({ page }) => {
  await page.goto('/plan/');
  await page.getByText('Bring back a copy').click();
  for (const [text, words] of [
    [planted.slice(0, -400), NOT_OURS],
    [deep, NOT_OURS],
    ['x'.repeat(4_000_001), NOT_OURS],
    [
      JSON.stringify({ ...file, version: 7 }),
      'That copy was made by a newer Rebound. Load the page again, then bring it back',
    ],
  ] as const) {
    await bring(page, text);
    await expect(page.getByText(words)).toBeVisible();
  }
  await bring(page, prototypes);
  await expect(page.getByText('4 parts of it cannot be read here and would stay out.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('rebound'))).toBeNull();

  await bring(page, planted);
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(page.getByRole('link', { name: `Letter to ${markup}` })).toBeVisible();
  await expect(page.locator('main :is(img, a[href^="javascript:"])')).toHaveCount(0);
  for (const address of [
    '/',
    '/tools/debrief/#see=d1',
    '/tools/answer/',
    '/tools/practice/#q=own-d1',
    '/tools/piles/',
    '/tools/follow-up/',
    '/tools/breathe/',
    '/tools/note/',
  ]) {
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(await ran(page)).toBeNull();
    await expect(page.locator('main img')).toHaveCount(0);
  }
});

test('a kept plan too deep to be ours is set aside whole, and the tools and My plan say so', async ({ page }) => {
  await page.goto('/help/');
  await page.evaluate((text) => localStorage.setItem('rebound', text), deep);
  await page.goto('/tools/practice/');
  await expect(page.getByText('We could not read what was kept here.')).toBeVisible();
  await page.goto('/plan/');
  await expect(page.getByText('Something kept here could not be read.')).toBeVisible();
  await expect(page.getByText('The whole plan, found on')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('rebound.aside'))).toHaveLength(
    JSON.stringify([{ what: 'document', reason: 'wrong-shape', text: deep, at: new Date(0).toISOString() }]).length,
  );
});
