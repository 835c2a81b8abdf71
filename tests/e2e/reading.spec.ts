// Finding the way on a phone, and how pages come. What every single page promises is in every-page.spec.ts.
import type { Page } from '@playwright/test';
import { shiftsOf, watchShifts } from './support/layout-shifts.ts';
import { expect, test } from './support/test.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');

test.describe('finding the way', () => {
  test('from home to the moment, a guide, the slip and the note that fits it', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Where are you now?' })
      .getByRole('link', { name: /^Tomorrow/ })
      .click();
    await expect(h1(page)).toHaveText('Tomorrow');
    await expect(page.getByRole('region', { name: 'In short' }).getByRole('listitem')).toHaveCount(3);

    await main(page)
      .getByRole('link', { name: /^Should you write to them\?/ })
      .click();
    await expect(h1(page)).toHaveText('Should you write to them?');
    await page
      .getByRole('navigation', { name: 'If it was one of these' })
      .getByRole('link', { name: 'I was late' })
      .click();

    await expect(h1(page)).toHaveText('I was late');
    await expect(page.getByRole('region', { name: 'If you only do one thing' })).toBeVisible();
    await page.getByRole('link', { name: 'Write the note' }).click();
    await expect(page).toHaveURL('/tools/note/?kind=owning-a-slip&slip=arrived-late');
    await expect(h1(page)).toBeVisible();
  });

  test('the seven moments lead from one to the next, and round again', async ({ page }) => {
    await page.goto('/now/');
    await main(page).getByRole('listitem').getByRole('link').first().click();
    const met: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      met.push(new URL(page.url()).pathname);
      await page.getByRole('navigation', { name: 'Then' }).getByRole('link').click();
      await expect(page).not.toHaveURL(met.at(-1) ?? '');
    }
    expect(new Set(met).size).toBe(7);
    await expect(page).toHaveURL('/now/during/');
  });

  test('“I am still on my way” jumps to the words', async ({ page }) => {
    await page.goto('/mistakes/arrived-late/');
    await page.getByRole('link', { name: 'I am still on my way' }).click();
    await expect(page.getByRole('heading', { name: 'Words to say' })).toBeInViewport();
  });

  test('“This happened to me” puts the page into my plan', async ({ page }) => {
    await page.goto('/mistakes/arrived-late/');
    await page.getByRole('link', { name: 'This happened to me' }).click();
    await expect(page).toHaveURL(/\/plan\//);
    await expect(h1(page)).toHaveText('My plan');
    await page.getByRole('button', { name: 'Keep this page' }).click();
    await page.reload();
    await expect(main(page).getByRole('link', { name: 'Page: I was late' })).toBeVisible();
  });

  for (const [name, path] of [
    ['Search', '/search/'],
    ['My plan', '/plan/'],
    ['Rebound', '/'],
  ] as const) {
    test(`${name} is in the header of a page, and says when it is the page I am on`, async ({ page }) => {
      await page.goto('/guides/how-to-wait/');
      await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('banner').getByRole('link', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
    });
  }

  test('Menu brings the whole site into view', async ({ page }) => {
    await page.goto('/mistakes/arrived-late/');
    await page.getByRole('banner').getByRole('link', { name: 'Menu' }).click();
    await expect(page.getByRole('navigation', { name: 'Where you are' })).toBeInViewport();
  });

  test('a page that is not there says so, with ways on', async ({ page }) => {
    const answer = await page.goto('/mistakes/no-such-thing/');
    expect(answer?.status()).toBe(404);
    await expect(h1(page)).toHaveText('That page is not here');
    await main(page).getByRole('link', { name: 'Where are you now?' }).click();
    await expect(h1(page)).toHaveText('Where are you now?');
  });

  test('a claim leads down to its source, and the fold opens to show it', async ({ page }) => {
    await page.goto('/mistakes/arrived-late/');
    await page.getByRole('link', { name: 'Source [1]' }).click();
    await expect(main(page).getByRole('link', { name: /^Barrick/ })).toBeVisible();
  });

  test('a page for somebody who can’t go on begins with whom to call, and weighs nothing', async ({ page }) => {
    await page.goto('/mistakes/in-crisis-after-a-rejection/');
    const first = page.getByRole('main').locator(':scope > *').first();
    await expect(first.getByRole('heading', { name: 'Are you safe right now?' })).toBeVisible();
    await expect(first.getByRole('link', { name: 'call 116 123' })).toHaveAttribute('href', 'tel:116123');
    await expect(page.getByText('Can you put it right?')).toHaveCount(0);
  });
});

test.describe('how pages come', () => {
  for (const path of ['/', '/mistakes/arrived-late/', '/guides/how-to-wait/', '/now/tonight/']) {
    test(`nothing moves when the heading font comes late: ${path}`, async ({ page }) => {
      let bringFont = (): void => undefined;
      const fontMayCome = new Promise<void>((resolve) => {
        bringFont = resolve;
      });
      await page.route('/fonts/**', async (route) => {
        await fontMayCome;
        await route.continue();
      });
      await watchShifts(page);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect(h1(page)).toBeVisible();
      const font = page.waitForResponse(/\/fonts\//);
      bringFont();
      await (await font).finished();
      expect(await shiftsOf(page)).toEqual([]);
    });
  }
});

for (const path of ['/help/', '/mistakes/in-crisis-after-a-rejection/', '/offline/']) {
  test(`a shaking thumb can hit each number on ${path}`, async ({ page }) => {
    await page.goto(path);
    const sizes = await page.locator('main a:is([href^="tel:"], [href^="sms:"])').evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
}

test('each source says in good English what sort it is', async ({ page }) => {
  await page.goto('/sources/');
  await expect(page.getByText(/ An experiment\.\s*$/).first()).toBeVisible();
  await expect(page.getByText(/\. A (experiment|official|company data)\./)).toHaveCount(0);
});
