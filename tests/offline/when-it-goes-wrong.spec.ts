// What can go wrong between a host and a device, and what the reader sees then.
import type { Page } from '@playwright/test';
import { awake, expect, filesHere, kept, test, visitHome } from './support/test.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const chunk = [...kept.keys()].find((address) => /\/_astro\/Note\./.test(address)) ?? '';

for (const fault of ['cut short', 503, 'another page'] as const) {
  test(`a file that comes as ${fault} is not kept, and comes with the next page opened`, async ({ page, host }) => {
    host.spoil('/finder.json', fault);
    await page.goto(`${host.origin}/`);
    await expect.poll(() => host.asked.includes('/finder.json'), { timeout: 60_000 }).toBe(true);
    if (fault !== 'cut short') await expect.poll(() => filesHere(page), { timeout: 60_000 }).toBe(kept.size - 1);
    const has = (): Promise<boolean> =>
      page.evaluate(async () => (await caches.match('/finder.json', { ignoreSearch: true })) !== undefined);
    await page.waitForFunction(() => navigator.serviceWorker.ready);
    expect(await has()).toBe(false);
    host.spoil('/finder.json', null);
    // A line that broke stops the fetching: the pages opened next go on with it.
    await expect
      .poll(
        async () => {
          await page.goto(`${host.origin}/help/`);
          return filesHere(page);
        },
        { timeout: 60_000 },
      )
      .toBe(kept.size);
    expect(await has()).toBe(true);
  });
}

test('a search whose data was cut short says so, and where everything is', async ({ page, host }) => {
  host.spoil('/finder.json', 'cut short');
  await page.goto(`${host.origin}/search/`);
  await page.getByRole('searchbox', { name: 'What happened?' }).fill('i was late');
  await expect(page.getByText('Search did not load. Everything is also in A to Z.')).toBeVisible();
});

for (const [tool, address] of [
  ['note writer', '/tools/note/'],
  ['quiz', '/tools/how-did-it-go/'],
] as const) {
  test(`a script of the ${tool} that does not come leaves the sheet to write on, and says why`, async ({
    page,
    host,
  }) => {
    for (const file of kept.keys()) if (/\/_astro\/(?:Note|Questionnaire)\./.test(file)) host.spoil(file, 503);
    await page.goto(host.origin + address);
    await expect(page.getByText('This tool needs JavaScript, and it is off or did not load.').first()).toBeVisible();
    await expect(page.locator('.js-off')).toBeVisible();
    await expect(page.locator('.tool')).toBeHidden();
  });
}

test('a host that is down for scripts and pages is not noticed once they are here', async ({ page, host }) => {
  await visitHome(page, host);
  host.spoil(chunk, 503);
  host.spoil('/tools/note/', 503);
  await page.goto(`${host.origin}/tools/note/`);
  await awake(page);
  await expect(page.getByLabel('Your name', { exact: true })).toBeVisible();
});

test('with no room left, help is here, and the page for the rest says what may be wrong', async ({
  page,
  host,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 400_000 });
  await page.goto(`${host.origin}/`);
  await page.waitForFunction(() => navigator.serviceWorker.ready);
  // The worker stops at the file that no longer fits: nothing more is asked for.
  let before = -1;
  await expect
    .poll(
      async () => {
        const same = before === host.asked.length;
        before = host.asked.length;
        return same;
      },
      { intervals: [500], timeout: 60_000 },
    )
    .toBe(true);
  expect(await filesHere(page)).toBeLessThan(kept.size);
  await host.cut();
  await page.goto(`${host.origin}/help/`);
  await expect(h1(page)).toHaveText('Someone to talk to');
  await page.goto(`${host.origin}/guides/how-to-wait/`);
  await expect(h1(page)).toHaveText('This page is not on your device yet');
  await expect(page.getByText('there may be no room left in this browser')).toBeVisible();
});

test('a browser that keeps nothing shows the site all the same', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  await page.goto(`${host.origin}/tools/note/`);
  await awake(page);
  await expect(page.getByLabel('Your name', { exact: true })).toBeVisible();
});
