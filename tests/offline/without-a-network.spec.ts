// One visit to home, then the line is cut.
import { awake, expect, filesHere, kept, test, visitHome } from './support/test.ts';

const missing = 'This page is not on your device yet';

// Every tool and list is opened, and of the mistakes and guides, which are all of one make, every eighth. That each of the others
// is here is asked of the worker.
test('after one visit to home every page and every tool opens without a network', async ({ page, host }) => {
  await visitHome(page, host);
  await host.cut();
  const addresses = [...kept.keys()].filter((address) => address.endsWith('/') && address !== '/offline/');
  expect(addresses.length).toBeGreaterThan(170);
  const alike = addresses.filter((address) => /^\/(?:mistakes|guides)\/./.test(address));
  const closed: string[] = [];
  for (const address of addresses.filter((one) => !alike.includes(one) || alike.indexOf(one) % 8 === 0)) {
    await page.goto(host.origin + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (await page.getByRole('heading', { level: 1, name: missing }).isVisible()) closed.push(address);
    await awake(page);
  }
  expect(closed).toEqual([]);
  const absent = await page.evaluate(async (all) => {
    const texts = await Promise.all(all.map(async (address) => (await fetch(address)).text()));
    return all.filter((_, place) => !texts[place]?.includes('<h1'));
  }, alike);
  expect(absent).toEqual([]);
});

test('the quiz can be taken, a note is written and kept, and the search answers', async ({ page, host }) => {
  await visitHome(page, host);
  await host.cut();
  await page.goto(`${host.origin}/tools/how-did-it-go/`);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('group').first()).toBeVisible();

  await page.goto(`${host.origin}/tools/note/`);
  await awake(page);
  await page.getByLabel('Your name', { exact: true }).fill('Sam Rivera');
  await expect(page.getByLabel('Your letter. You can change every word')).toHaveValue(/Sam Rivera/);
  await page.reload();
  await expect(page.getByLabel('Your name', { exact: true })).toHaveValue('Sam Rivera');

  await page.goto(`${host.origin}/search/`);
  await page.getByRole('searchbox', { name: 'What happened?' }).fill('i was late');
  await page.locator('ol.res > li').first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I was late');
});

test('other ways to name a page open it; one that is not here says so, with whom to call', async ({ page, host }) => {
  await visitHome(page, host);
  await host.cut();
  await page.goto(`${host.origin}/tools/note/?kind=owning-a-slip&slip=arrived-late`);
  await awake(page);
  await page.goto(`${host.origin}/help`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone to talk to');

  await page.goto(`${host.origin}/mistakes/no-such-thing/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(missing);
  await expect(page.getByRole('link', { name: 'call 116 123' })).toHaveAttribute('href', 'tel:116123');
  await page.getByRole('main').getByRole('link', { name: 'What went wrong' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What went wrong');
});

test('help comes before anything else, and is enough for the worker to take over', async ({ page, host }) => {
  for (const address of kept.keys()) if (address.startsWith('/_astro/')) host.spoil(address, 503);
  await page.goto(`${host.origin}/`);
  await expect.poll(() => filesHere(page), { timeout: 60_000 }).toBeGreaterThanOrEqual(5);
  expect(host.asked.slice(host.asked.indexOf('/worker.js')).find((address) => kept.has(address))).toBe('/help/');
  await page.waitForFunction(() => navigator.serviceWorker.ready);
  await host.cut();
  await page.goto(`${host.origin}/help/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone to talk to');
});

test('what is kept is the same for everybody: it tells nobody what was read', async ({ page, host }) => {
  await visitHome(page, host);
  await page.goto(`${host.origin}/mistakes/cried/`);
  await page.goto(`${host.origin}/mistakes/no-such-thing/`);
  await page.goto(`${host.origin}/tools/note/?kind=owning-a-slip`);
  const addresses = await page.evaluate(async () =>
    (await (await caches.open('rebound')).keys()).map(({ url }) => new URL(url).pathname),
  );
  expect(addresses.filter((address) => address !== '/~versions').toSorted()).toEqual([...kept.keys()].toSorted());
});
