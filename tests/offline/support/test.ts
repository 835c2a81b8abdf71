// Journeys with the service worker on. A cut line says so on the console, so the console is not watched here.
import { expect, test as base, type Page } from '@playwright/test';
import { builtWorker, type Host, keptFiles, openHost } from './host.ts';

export const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({ browserName: _ }, use, info) => {
    // Each fills a device with the whole site, some of them twice.
    info.setTimeout(120_000);
    const host = await openHost();
    await use(host);
    await host.cut();
  },
});

/** What this version keeps. */
export const kept = keptFiles(builtWorker());

/** How many files are on this device. */
export const filesHere = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const keys = await (await caches.open('rebound')).keys();
    return keys.filter(({ url }) => !new URL(url).pathname.startsWith('/~')).length;
  });

/** Opens home, and waits until the worker has everything it wants. */
export async function visitHome(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.origin}/`);
  await expect.poll(() => filesHere(page), { timeout: 60_000 }).toBe(kept.size);
}

/** Waits until a tool can be used. */
export const awake = (page: Page): Promise<void> => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

export { expect };
