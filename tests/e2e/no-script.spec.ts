// With JavaScript off, blocked or not yet there: every word can still be read, and nothing on a page is dead.
import { pages, readingPages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('every page can be read: one heading, its words, and ways on', async ({ page }) => {
  test.slow();
  const empty: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    const heading = await page.getByRole('heading', { level: 1 }).count();
    const words = (await page.getByRole('main').innerText()).split(/\s+/).length;
    const links = await page.getByRole('link').count();
    if (heading !== 1 || words < 30 || links < 10)
      empty.push(`${path}: ${heading} headings, ${words} words, ${links} links`);
  }
  expect(empty).toEqual([]);
});

test('no page for reading shows a field or a button that would do nothing', async ({ page }) => {
  test.slow();
  const dead: string[] = [];
  for (const path of readingPages) {
    await page.goto(path);
    const controls = page.locator('button, input, select, textarea').filter({ visible: true });
    if ((await controls.count()) > 0) dead.push(path);
  }
  expect(dead).toEqual([]);
});

for (const path of ['/', '/mistakes/', '/404.html']) {
  test(`where a search would be, ${path} leads to A to Z`, async ({ page }) => {
    await page.goto(path);
    await page
      .getByRole('main')
      .getByRole('link', { name: /A to Z/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
  });
}

test('A to Z leads by letter and by what one would say', async ({ page }) => {
  await page.goto('/a-z/');
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'I', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'I', exact: true })).toBeInViewport();
  await page.getByRole('region', { name: 'I', exact: true }).getByRole('link', { name: 'I was late' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I was late');
});

test('A to Z names every page that is written', async ({ page }) => {
  const written = readingPages.filter((path) =>
    /^\/(?:mistakes|guides|now)\/.|^\/(?:about|help|privacy|accessibility)\//.test(path),
  );
  await page.goto('/a-z/');
  const listed = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(written.filter((path) => !listed.includes(path))).toEqual([]);
});

test('the sources fold opens', async ({ page }) => {
  await page.goto('/mistakes/arrived-late/');
  const source = page.getByRole('link', { name: /^Barrick/ });
  await expect(source).toBeHidden();
  await page.getByText('Where this comes from').click();
  await expect(source).toBeVisible();
});

test('the way to the words works from the amber box', async ({ page }) => {
  await page.goto('/mistakes/arrived-late/');
  await page.getByRole('link', { name: 'I am still on my way' }).click();
  await expect(page.getByRole('heading', { name: 'Words to say' })).toBeInViewport();
});

test('help can be called with a tap', async ({ page }) => {
  await page.goto('/help/');
  for (const [name, href] of [
    ['Call 116 123', 'tel:116123'],
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
    ['Call 999', 'tel:999'],
  ] as const) {
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', href);
  }
});

test('a crisis page opens with the help card, above everything else', async ({ page }) => {
  await page.goto('/help/');
  await expect(page.getByRole('link', { name: 'Call 911' })).toBeInViewport();
});

const toolPages = pages.filter((path) => /^\/tools\/./.test(path));
for (const path of toolPages) {
  test(`${path} is there to read, and to write on paper`, async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await main.innerText()).split(/\s+/).length).toBeGreaterThan(150);
    // Whatever can be typed into must be able to do something without a script, so there is none.
    await expect(main.locator('button, input, select, textarea').filter({ visible: true })).toHaveCount(0);
  });
}

for (const path of ['/tools/how-did-it-go/', '/tools/note/', '/plan/', '/search/']) {
  test(`${path} says that it needs JavaScript, and what can be done without`, async ({ page }) => {
    await page.goto(path);
    await expect(
      page
        .getByRole('main')
        .getByText(/needs JavaScript|A to Z/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });
}
