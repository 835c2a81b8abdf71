// That the policy stops what it should. The browser logs each stop, so the watched test does not fit here.
import { expect, test, type Page } from '@playwright/test';

/** Opens a page with something slipped into it, and gives what the policy stopped. */
async function stoppedIn(page: Page, path: string, slipped: string): Promise<string[]> {
  await page.addInitScript(() => {
    window.stopped = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, disposition }) => {
      window.stopped.push(`${disposition} ${violatedDirective}`);
    });
  });
  await page.route(`**${path}`, async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, body: (await reply.text()).replace('</body>', `${slipped}</body>`) });
  });
  await page.goto(path);
  await expect.poll(() => page.evaluate(() => window.stopped.length)).toBeGreaterThan(0);
  return page.evaluate(() => [...new Set(window.stopped)]);
}

for (const [what, slipped, rule] of [
  ['a script in the page', '<script>document.title = "ours"</script>', 'script-src-elem'],
  ['a handler', '<img src="/icon.svg" onload="document.title = 1">', 'script-src-attr'],
  ['a style in the page', '<style>body { display: none }</style>', 'style-src-elem'],
  ['a style on an element', '<p style="color: red">hello</p>', 'style-src-attr'],
  ['a script from elsewhere', '<script src="https://example.com/a.js"></script>', 'script-src-elem'],
  ['a picture from elsewhere', '<img src="https://example.com/a.png" alt="">', 'img-src'],
  ['a frame', '<iframe src="/help/"></iframe>', 'frame-src'],
  ['another base for links', '<base href="https://example.com/">', 'base-uri'],
] as const) {
  test(`${what} is stopped`, async ({ page }) => {
    const title = 'Someone to talk to – Rebound';
    expect(await stoppedIn(page, '/help/', slipped)).toEqual([`enforce ${rule}`]);
    await expect(page).toHaveTitle(title);
  });
}

test('the page alone is as strict where a host sends no headers', async ({ page }) => {
  await page.route('**/help/', async (route) => {
    const reply = await route.fetch();
    const { 'content-security-policy': _, ...headers } = reply.headers();
    const body = (await reply.text()).replace('</body>', '<script>document.title = "ours"</script></body>');
    await route.fulfill({ status: 200, headers, body });
  });
  const said = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
  await page.goto('/help/');
  expect((await said).type()).toBe('error');
  await expect(page).toHaveTitle('Someone to talk to – Rebound');
});

test('text is never run or put in as markup, and WebAssembly is for pages with a search', async ({ page }) => {
  // In a script of the page itself: what a test evaluates from outside is not held to the policy.
  const tried = async (path: string, script: string): Promise<string> => {
    await page.route('**/tried.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
    await page.route(`**${path}`, async (route) => {
      const reply = await route.fetch();
      const body = (await reply.text()).replace('</body>', '<script src="/tried.js"></script></body>');
      await route.fulfill({ response: reply, body });
    });
    await page.goto(path);
    const outcome = await page.evaluate(() => document.documentElement.dataset['outcome'] ?? '');
    await page.unrouteAll();
    return outcome;
  };
  const attempt = (code: string): string =>
    `const root = document.documentElement; try { ${code}; root.dataset.outcome = 'done'; } catch (error) { root.dataset.outcome = error.name; }`;
  expect(await tried('/help/', attempt('eval("1")'))).toBe('EvalError');
  expect(await tried('/help/', attempt('new Function("1")'))).toBe('EvalError');
  expect(await tried('/help/', attempt('document.body.innerHTML = "<b>hello</b>"'))).toBe('TypeError');
  expect(await tried('/help/', attempt('document.createElement("script").src = "/a.js"'))).toBe('TypeError');
  const module = 'new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))';
  expect(await tried('/help/', attempt(module))).toBe('CompileError');
  expect(await tried('/search/', attempt(module))).toBe('done');
});
