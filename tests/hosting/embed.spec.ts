// A tool in a frame of another site: another host (another port), in a sandbox that gives it no storage.
import { createServer, type Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
let server: Server;
let elsewhere = '';
test.beforeAll(async ({ baseURL }) => {
  server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1));
    response.setHeader('content-type', 'text/html;charset=utf-8');
    response.end(`<!doctype html><title>A college</title><h1>Careers</h1>
      <iframe data-rebound sandbox="${sandbox}" src="${baseURL}/${path}" title="Rebound" width="100%" height="150"></iframe>
      <script src="${baseURL}/embed/v1.js" crossorigin="anonymous" async></script>`);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const place = server.address();
  elsewhere = `http://localhost:${typeof place === 'object' && place ? place.port : 0}`;
});
test.afterAll(() => server.close());

const framed = (page: Page) => page.frameLocator('iframe[data-rebound]');
const height = (page: Page): Promise<number> =>
  page.locator('iframe[data-rebound]').evaluate((frame) => frame.clientHeight);
/** How high the frame is that the tool needs, by what is in it. */
const needed = (page: Page): Promise<number> =>
  framed(page)
    .locator('html')
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

test('the quiz is walked to its result in a sandboxed frame of another host, and the frame is as high as what is in it', async ({
  page,
}) => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(`${elsewhere}/embed/how-did-it-go/`);
  await framed(page).getByRole('button', { name: 'Start' }).click();
  const question = framed(page).locator('h2.q');
  await expect(question).toBeVisible();
  await expect.poll(async () => (await height(page)) - (await needed(page))).toBe(0);
  const first = await height(page);
  expect(first).toBeGreaterThan(200);

  const skip = framed(page).getByRole('button', { name: 'Skip this question' });
  const result = framed(page).locator('[data-view="result"]');
  for (let tries = 0; tries < 25 && !(await result.isVisible()); tries += 1) {
    const before = await question.textContent();
    await skip.click();
    await expect(question.filter({ hasText: before ?? '' })).toHaveCount(0);
  }
  await expect(result).toBeVisible();
  await expect.poll(async () => (await height(page)) - (await needed(page))).toBe(0);
  expect(await height(page)).toBeGreaterThan(first);
  await expect(framed(page).getByText('This browser will not let us')).not.toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('the note writer writes there too, says that nothing is kept, and leads on in a new tab', async ({ page }) => {
  await page.goto(`${elsewhere}/embed/note/`);
  await framed(page).getByLabel('Your name', { exact: true }).fill('Sam Rivera');
  await expect(framed(page).getByLabel('Your letter. You can change every word')).toHaveValue(/Sam Rivera/);
  await expect(framed(page).getByText('This browser will not let us')).not.toHaveCount(0);
  const opened = page.waitForEvent('popup');
  await framed(page).getByRole('link', { name: 'Someone to talk to now' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Someone to talk to');
});

for (const [path, heading] of [
  ['embed/should-i-write/', 'Should I send anything?'],
  ['embed/debrief/', 'The half-hour debrief'],
  ['embed/breathe/', 'Slow your breathing'],
] as const) {
  test(`${path} wakes in the frame, as high as what is in it, and promises to keep nothing there`, async ({ page }) => {
    await page.goto(`${elsewhere}/${path}`);
    await expect(framed(page).getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(framed(page).locator('astro-island:not([ssr])')).toHaveCount(1);
    await expect(framed(page).getByText('This browser will not let us save.')).toBeVisible();
    await expect(framed(page).getByText(/\b(?:are|is) saved (?:on|in) this/)).toHaveCount(0);
    await expect.poll(async () => (await height(page)) - (await needed(page))).toBe(0);
  });
}

test('no other page may be put into a frame', async ({ page }) => {
  await page.goto(`${elsewhere}/tools/note/`);
  await expect(framed(page).getByRole('heading', { name: 'Note' })).toHaveCount(0);
  await expect.poll(() => page.frames().length).toBe(2);
  expect(page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
});

test('a height is taken only from a frame of ours', async ({ page }) => {
  await page.goto(`${elsewhere}/embed/breathe/`);
  await expect.poll(async () => (await height(page)) - (await needed(page))).toBe(0);
  const before = await height(page);
  await page.evaluate(() => window.postMessage({ rebound: 1, height: 9999 }, '*'));
  // Nor from a frame of somebody else’s on the same page, though it has no origin either.
  await page.locator('iframe').evaluate((frame) => {
    const other = document.createElement('iframe');
    other.setAttribute('sandbox', 'allow-scripts');
    other.srcdoc =
      '<script>parent.postMessage({ rebound: 1, height: 8888 }, "*"); parent.postMessage("said", "*")</script>';
    const said = new Promise((told) => {
      addEventListener('message', ({ data }) => data === 'said' && told(true));
    });
    frame.after(other);
    return said;
  });
  expect(await height(page)).toBe(before);
});
