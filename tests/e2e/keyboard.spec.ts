// A reader without a mouse or a touch screen.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

interface Stop {
  name: string;
  /** Why this stop would be hard to see, or nothing. */
  hidden: string[];
}

/** What has the focus, and whether one can see that it does. */
async function focused(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    // The window follows the focus with the next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((painted) => requestAnimationFrame(painted));
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const middle = document.elementFromPoint(box.left + Math.min(box.width, 40) / 2, box.top + box.height / 2);
    const hidden = [
      style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2 ? 'has no outline' : '',
      box.top < -1 || box.bottom > innerHeight + 1 ? 'is out of the window' : '',
      middle && (element.contains(middle) || middle.contains(element)) ? '' : 'lies under something',
    ];
    return {
      name: element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60) || element.id,
      hidden: hidden.filter(Boolean),
    };
  });
}

/** Everything that can take the focus, in the order of the markup. */
async function inOrder(page: Page): Promise<string[]> {
  return page
    .locator('a[href], button, input, select, textarea, summary')
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements.map((element) => element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60) || element.id),
    );
}

for (const path of ['/', '/now/tonight/', '/mistakes/arrived-late/', '/guides/how-to-wait/', '/help/']) {
  test(`Tab goes through ${path} in the order of the page, and always shows where it is`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    const expected = await inOrder(page);
    expect(expected.length).toBeGreaterThan(15);
    const met: string[] = [];
    const lost: string[] = [];
    for (const _ of expected) {
      await page.keyboard.press('Tab');
      const { name, hidden } = await focused(page);
      met.push(name);
      lost.push(...hidden.map((why) => `${name} ${why}`));
    }
    expect(met).toEqual(expected);
    expect(lost).toEqual([]);
  });
}

for (const path of ['/', '/mistakes/arrived-late/']) {
  test(`the first key press offers to skip to the main part: ${path}`, async ({ page }) => {
    await page.goto(path);
    const skip = page.getByRole('link', { name: 'Skip to the main part' });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inMain).toBe(true);
  });
}

test('one gets from home to the note by keys alone', async ({ page }) => {
  await page.goto('/');
  for (const name of ['I was late', 'Write the note']) {
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toBeVisible();
    const stops = await inOrder(page);
    for (let press = 0; press < stops.length; press += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(link).toBeHidden();
  }
  await expect(page).toHaveURL('/tools/note/?kind=owning-a-slip&slip=arrived-late');
});

test('the sources fold opens and shuts with the space bar', async ({ page }) => {
  await page.goto('/mistakes/arrived-late/');
  const source = page.getByRole('link', { name: /^Barrick/ });
  await page.getByText('Where this comes from').focus();
  await page.keyboard.press('Space');
  await expect(source).toBeVisible();
  await page.keyboard.press('Space');
  await expect(source).toBeHidden();
});
