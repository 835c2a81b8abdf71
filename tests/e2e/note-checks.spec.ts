import { fill, letter, open } from './support/note.ts';
import { expect, test } from './support/test.ts';

test.describe('when the checks cannot be loaded', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-03-05T10:00:00')));

  for (const [why, answer] of [
    ['their file is missing', { status: 404, body: '' }],
    ['their file is from an older version', { json: { lists: {}, said: {} } }],
    ['their file is no data at all', { body: '<!doctype html>' }],
  ] as const) {
    test(`the page says so, and I can still write and take my letter: ${why}`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.route('**/tools/checks.json', (route) => route.fulfill(answer));
      await open(page);
      await fill(page);
      await letter(page).fill(`${await letter(page).inputValue()}!!`);
      await expect(page.getByText('The checks did not load.')).toBeVisible();
      await expect(page.getByText('Nothing to fix')).toHaveCount(0);
      await page.getByRole('button', { name: 'Copy body' }).click();
      await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Dear Ms Okafor');
    });
  }

  test('the network may go once the page is there: the letter is checked all the same', async ({ page, context }) => {
    await open(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await fill(page);
    await letter(page).fill(`${await letter(page).inputValue()}!!`);
    await expect(page.getByText('“!!” is loud')).toBeVisible();
    await expect(page.getByText('The checks did not load.')).toHaveCount(0);
  });
});

test('spelling and grammar are looked at when I ask, and nothing of it is fetched before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => void (/english|wasm/.test(request.url()) && fetched.push(request.url())));
  await open(page);
  await fill(page);
  await letter(page).fill(`${await letter(page).inputValue()}\n\nI will recieve it from Okafor.`);
  await expect(page.getByText('It fetches 8 MB, once.')).toBeVisible();
  expect(fetched).toEqual([]);
  await page.getByRole('button', { name: 'Check spelling and grammar' }).click();
  await expect(page.getByText('Worth a look: the spelling of “recieve”')).toBeVisible({ timeout: 30_000 });
  expect(fetched).toHaveLength(2);
  await page.getByRole('button', { name: 'Use “receive”' }).click();
  await expect(letter(page)).toHaveValue(/I will receive it from Okafor/);
  await expect(page.getByText('Nothing found. No checker sees everything.')).toBeVisible({ timeout: 30_000 });
});
