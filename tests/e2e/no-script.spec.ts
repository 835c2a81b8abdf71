// With JavaScript off, blocked or not yet there: every word can still be read, and nothing on a page is dead.
import { pages, readingPages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

/** The fewest words and links that make a page of use. A tool is a worksheet too; one in a frame of another site leads here. */
const least = (path: string): { words: number; links: number } => {
  if (path.startsWith('/tools/')) return { words: 150, links: 10 };
  return path.startsWith('/embed/') ? { words: 30, links: 2 } : { words: 30, links: 10 };
};

for (const [which, some] of [
  ['for reading', readingPages],
  ['for working', pages.filter((path) => !readingPages.includes(path))],
] as const) {
  test(`every page ${which} has one heading, its words and ways on, and no field or button that would do nothing`, async ({
    page,
  }) => {
    test.slow();
    const poor: string[] = [];
    const dead: string[] = [];
    for (const path of some) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const { headings, words, links, controls } = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        words: document.querySelector('main')?.innerText.split(/\s+/).length ?? 0,
        links: document.querySelectorAll('a[href]').length,
        controls: [...document.querySelectorAll('main :is(button, input, select, textarea)')].filter((control) =>
          control.checkVisibility({ visibilityProperty: true }),
        ).length,
      }));
      if (headings !== 1 || words < least(path).words || links < least(path).links)
        poor.push(`${path}: ${headings} headings, ${words} words, ${links} links`);
      if (controls > 0) dead.push(`${path}: ${controls}`);
    }
    expect.soft(poor).toEqual([]);
    expect(dead).toEqual([]);
  });
}

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
