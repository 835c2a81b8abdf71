// Every page in a browser that holds it to its content policy, and what our own server sends with it.
import type { Page } from '@playwright/test';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** Opens a page and says what its policy stopped. */
async function stopped(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return page.evaluate(() => window.stopped);
}

declare global {
  interface Window {
    stopped: string[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.stopped = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      window.stopped.push(`${violatedDirective} stopped ${blockedURI} of ${sourceFile}`);
    });
  });
});

for (const half of [0, 1]) {
  test(`no page breaks its own policy or asks another host (${half + 1} of 2)`, async ({ page }) => {
    test.slow();
    const broken: string[] = [];
    for (const path of pages.filter((_, place) => place % 2 === half)) {
      broken.push(...(await stopped(page, path)).map((what) => `${path} ${what}`));
    }
    expect(broken).toEqual([]);
  });
}

test('a search runs under the policy, its full text too', async ({ page, requests }) => {
  await page.goto('/search/');
  const engine = page.waitForResponse(/\/pagefind\/.+\.pf_fragment/);
  await page.getByRole('searchbox').fill('panel of three strangers');
  await engine;
  await expect(page.locator('ol.res > li').first()).toBeVisible();
  expect(requests).toContain('/pagefind/pagefind-worker.js');
  expect(await page.evaluate(() => window.stopped)).toEqual([]);
});

test('the headers are those of the host files, and a page that is missing has them too', async ({ request }) => {
  for (const path of ['/', '/help/', '/finder.json', '/no-such-page/']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-cache');
  }
});

test('files come packed, are kept for good when their name says so, and are not sent twice', async ({ request }) => {
  const page = await request.get('/tools/note/', { headers: { 'accept-encoding': 'br' } });
  expect(page.headers()['content-encoding']).toBe('br');
  expect(page.headers()['content-type']).toContain('text/html');
  expect(
    (await request.get('/tools/note/', { headers: { 'accept-encoding': 'gzip' } })).headers()['content-encoding'],
  ).toBe('gzip');
  expect(
    (await request.get('/tools/note/', { headers: { 'accept-encoding': '' } })).headers()['content-encoding'],
  ).toBeUndefined();

  const script = /\/_astro\/[\w.-]+\.js/.exec(await page.text())?.[0] ?? '';
  expect((await request.get(script)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const again = await request.get('/tools/note/', {
    headers: { 'accept-encoding': 'br', 'if-none-match': page.headers()['etag'] ?? '' },
  });
  expect(again.status()).toBe(304);
});

test('what the build leaves for hosts is not shown to readers', async ({ request }) => {
  for (const path of ['/_headers', '/_host/nginx.conf', '/_host/Caddyfile', '/_host/rules.json']) {
    expect((await request.get(path)).status()).toBe(404);
  }
});
