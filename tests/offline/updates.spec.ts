// A new version of the site while a page of the old one is open.
import type { Page } from '@playwright/test';
import type { Host } from './support/host.ts';
import { awake, expect, filesHere, kept, test, visitHome } from './support/test.ts';

const chunk = [...kept.keys()].find((address) => /\/_astro\/Note\./.test(address)) ?? '';
const data = [...kept.keys()].find((address) => /^\/tools\/.+\.json$/.test(address)) ?? '';
const name = (page: Page) => page.getByLabel('Your name', { exact: true });
const letter = (page: Page) => page.getByLabel('Your letter. You can change every word');

/** A version whose pages say so, whose note writer has another name, and whose data is not the same. */
function deployNext(host: Host): void {
  host.deploy(
    (text, address) => {
      if (address.endsWith('.json')) return `${text}\n`;
      return address.endsWith('/') ? text.replace('</h1>', ' (next)</h1>') : text;
    },
    [chunk.slice(1), chunk.slice(1).replace('Note.', 'NoteNext.')],
  );
}

/** Puts the next version on the host, has the browser look for it, and waits until its worker has taken over. */
async function renew(page: Page, host: Host): Promise<void> {
  // Taken before the next version is there: the browser may find it by itself, sooner than it is told to look.
  const before = await page.evaluateHandle(async () => (await navigator.serviceWorker.ready).active);
  deployNext(host);
  await page.evaluate(async (old) => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.active === old || registration.active?.state !== 'activated') {
      await new Promise((turn) => setTimeout(turn, 20));
    }
  }, before);
}

test('a note being written loses nothing when the site is renewed, and the next page is the new one', async ({
  page,
  host,
}) => {
  await visitHome(page, host);
  await page.goto(`${host.origin}/tools/note/`);
  await awake(page);
  await name(page).fill('Sam Rivera');
  await renew(page, host);

  await expect(letter(page)).toHaveValue(/Sam Rivera/);
  await name(page).fill('Sam Rivera-Okafor');
  await expect(letter(page)).toHaveValue(/Sam Rivera-Okafor/);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('(next)');

  await page.reload();
  await awake(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(next)');
  await expect(name(page)).toHaveValue('Sam Rivera-Okafor');
});

test('a tab of the old version goes on getting its own scripts and data', async ({ page, host, context }) => {
  await visitHome(page, host);
  await page.goto(`${host.origin}/tools/note/`);
  await awake(page);
  const read = (tab: Page): Promise<string> => tab.evaluate(async (address) => (await fetch(address)).text(), data);
  const old = await read(page);
  await renew(page, host);

  const tab = await context.newPage();
  await tab.goto(`${host.origin}/tools/note/`);
  await awake(tab);
  await expect.poll(() => filesHere(tab), { timeout: 60_000 }).toBeGreaterThan(kept.size);
  expect(await read(page)).toBe(old);
  expect(await read(tab)).not.toBe(old);
  // Its script has another name on the host by now: it comes from this device.
  expect(await page.evaluate(async (address) => (await fetch(address)).status, chunk)).toBe(200);
});

test('what only the old version needed is thrown away when nobody shows it any more', async ({ page, host }) => {
  await visitHome(page, host);
  await renew(page, host);
  await expect
    .poll(
      async () => {
        await page.goto(`${host.origin}/help/`);
        return page.evaluate(
          async (address) => (await caches.match(address, { ignoreSearch: true })) === undefined,
          chunk,
        );
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await expect.poll(() => filesHere(page), { timeout: 60_000 }).toBe(kept.size);
});

test('an update that has only begun when the line is cut still opens every page, old ones too', async ({
  page,
  host,
}) => {
  await visitHome(page, host);
  for (const address of kept.keys()) if (address.startsWith('/guides/')) host.spoil(address, 503);
  await renew(page, host);
  await expect.poll(() => filesHere(page), { timeout: 60_000 }).toBeGreaterThan(kept.size + 50);
  await host.cut();
  await page.goto(`${host.origin}/guides/how-to-wait/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to wait');
  await page.goto(`${host.origin}/help/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(next)');
});
