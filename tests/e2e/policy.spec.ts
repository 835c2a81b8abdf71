// The content policy while a page is used, and what our own server sends with it. Every page as it opens: every-page.spec.ts.
import { stoppedOn, watchPolicy } from './support/stopped-by-policy.ts';
import { expect, test } from './support/test.ts';

test('a search runs under the policy, its full text too', async ({ page, requests }) => {
  await watchPolicy(page);
  await page.goto('/search/');
  const engine = page.waitForResponse(/\/pagefind\/.+\.pf_fragment/);
  await page.getByRole('searchbox').fill('panel of three strangers');
  await engine;
  await expect(page.locator('ol.res > li').first()).toBeVisible();
  expect(requests).toContain('/pagefind/pagefind-worker.js');
  expect(await stoppedOn(page)).toEqual([]);
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
  for (const path of ['/_headers', '/_redirects', '/_host/nginx.conf', '/_host/Caddyfile', '/_host/rules.json']) {
    expect((await request.get(path)).status()).toBe(404);
  }
});
