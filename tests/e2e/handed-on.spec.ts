// What a page hands to a tool stands after “#”: the id of the page, or of the question. It is put in front, and writes over nothing.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const ready = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);
const open = async (page: Page, address: string): Promise<void> => {
  // A new page each time: an address that differs after “#” alone would not load it again.
  await page.goto('/help/');
  await page.goto(address);
  await ready(page);
};
const back = (page: Page) => page.getByRole('link', { name: 'Back to where you were' });
const card = (page: Page) => page.locator('.pile-desk h2');

test('a mistake page leads into the tools with its id, and they lead back to it', async ({ page }) => {
  await page.goto('/mistakes/rambled/');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const tools = links.filter((href) => href.startsWith('/tools/') || href.startsWith('/plan/'));
  expect(tools).toContain('/plan/#mistake=rambled');
  expect(tools.filter((href) => !/#mistake=rambled$|#q=[a-z0-9-]+$|&slip=rambled$/.test(href))).toEqual([]);
  for (const address of [
    '/tools/debrief/#mistake=rambled',
    '/tools/piles/#mistake=rambled',
    '/tools/follow-up/#mistake=rambled',
    '/tools/note/?kind=owning-a-slip&slip=rambled',
    '/tools/should-i-write/#mistake=rambled',
  ]) {
    await open(page, address);
    await expect(back(page)).toHaveAttribute('href', '/mistakes/rambled/');
  }
  await open(page, '/tools/follow-up/#guide=how-to-wait');
  await back(page).click();
  await expect(page).toHaveURL('/guides/how-to-wait/');
  await open(page, '/tools/ready/#guide=how-to-wait');
  await expect(back(page)).toHaveAttribute('href', '/guides/how-to-wait/');
  await open(page, '/tools/follow-up/');
  await expect(back(page)).toBeHidden();
});

test('the question of a mistake page stands ready to be practised', async ({ page }) => {
  await page.goto('/mistakes/arrived-late/');
  await page.getByRole('link', { name: 'Practise out loud' }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Tell me about yourself' })).toBeVisible();
});

test('the quiz ticks the page beforehand and says so, and what I answered stays as it is', async ({ page }) => {
  await open(page, '/tools/how-did-it-go/#mistake=rambled');
  await expect(page.getByText('will be ticked in the list: “I rambled”.')).toBeVisible();
  await expect(back(page)).toHaveAttribute('href', '/mistakes/rambled/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(back(page)).toBeHidden();
  await page.evaluate(() => location.assign('#q=slips'));
  const row = page.getByRole('checkbox', { name: 'I rambled' });
  await expect(row).toBeChecked();
  await expect(page.getByText('so this is ticked: “I rambled”.')).toBeVisible();
  await row.uncheck();
  await page.getByRole('checkbox', { name: 'I was late' }).check();
  await open(page, '/tools/how-did-it-go/#mistake=rambled');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.evaluate(() => location.assign('#q=slips'));
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: 'I was late' })).toBeChecked();
});

test('three piles: the card of the page lies on top, and a page without a card is a line to add', async ({ page }) => {
  await open(page, '/tools/piles/');
  await expect(card(page)).toHaveText('“I talked too long”');
  await open(page, '/tools/piles/#mistake=cut-short');
  await expect(card(page)).toHaveText('“They cut it short”');
  await open(page, '/tools/piles/#mistake=wrong-name');
  await expect(page.getByLabel('Something else? (optional)')).not.toHaveValue('');
  await open(page, '/tools/piles/#mistake=no-such-page');
  await expect(page.getByLabel('Something else? (optional)')).toHaveValue('');
  await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
});

test('the answer rebuilder offers the question, and leaves what I typed alone', async ({ page }) => {
  await open(page, '/tools/answer/');
  await page.getByLabel('The question, in their words').fill('Mine');
  await open(page, '/tools/answer/#q=what-is-your-greatest-weakness');
  await expect(page.getByLabel('The question, in their words')).toHaveValue('Mine');
  await page.getByRole('button', { name: 'Rebuild this answer' }).click();
  await expect(page.getByLabel('The question, in their words')).toHaveValue('What is your greatest weakness?');
  await expect(page.getByRole('region', { name: 'Your stories' }).getByText('Mine', { exact: true })).toBeVisible();
  await open(page, '/tools/answer/#q=no-such-question');
  await expect(page.getByRole('button', { name: 'Rebuild this answer' })).toHaveCount(0);
  await open(page, '/tools/debrief/#mistake=no-such-page');
  await expect(page.getByText('comes along')).toHaveCount(0);
});
