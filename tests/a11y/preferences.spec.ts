// What a reader has asked of the device: its own colours, less motion, more contrast. Wider text is in e2e/every-page.spec.ts.
import { sample } from '../e2e/support/pages.ts';
import { expect, test } from '../e2e/support/test.ts';

test('the size of a mistake is told in words, not only drawn', async ({ page }) => {
  await page.goto('/mistakes/arrived-late/');
  const steps = page.getByRole('list', { name: 'How big is it? From smallest to biggest' }).getByRole('listitem');
  await expect(steps).toHaveText([/^\s*Wobble\s*$/, /^\s*Dip\s*$/, /^\s*Drop\s+\(this one\)\s*$/, /^\s*Break\s*$/]);
  await expect(steps.nth(2)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('main').getByText('A drop.')).toBeVisible();
});

test.describe('in the device’s own few colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the size that is meant still stands out from the others', async ({ page }) => {
    await page.goto('/mistakes/arrived-late/');
    const steps = page.getByRole('list', { name: 'How big is it? From smallest to biggest' }).getByRole('listitem');
    await expect(steps.nth(2)).toHaveCSS('font-weight', '700');
    await expect(steps.nth(0)).toHaveCSS('font-weight', '400');
    const strokes = await steps
      .locator('path:first-child')
      .evaluateAll((paths) => paths.map((path) => Number.parseFloat(getComputedStyle(path).strokeWidth)));
    expect(strokes[2]).toBeGreaterThan(2 * (strokes[0] ?? Infinity));
    await expect(steps.nth(2).locator('path.dot')).toHaveCSS('display', 'block');
  });

  test('boxes and buttons keep an edge', async ({ page }) => {
    await page.goto('/mistakes/arrived-late/');
    const boxes = [
      page.getByRole('region', { name: 'If you only do one thing' }),
      page.getByRole('figure').first(),
      page.getByRole('link', { name: 'Write the note' }),
      page.getByRole('link', { name: 'This happened to me' }),
    ];
    for (const box of boxes) {
      const edge = await box.evaluate((element) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
        return { drawn: borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1, colour: borderTopColor };
      });
      expect(edge.drawn).toBe(true);
      expect(edge.colour).not.toBe(
        await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
      );
    }
  });

  test('Do and Leave out keep their marks', async ({ page }) => {
    await page.goto('/mistakes/arrived-late/');
    for (const name of ['Do', 'Leave out']) {
      const item = page
        .locator('div')
        .filter({ has: page.getByRole('heading', { name, exact: true }) })
        .last()
        .getByRole('listitem')
        .first();
      const mark = await item.evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
      const ink = await item.evaluate((element) => getComputedStyle(element).color);
      expect(mark).toBe(ink);
    }
  });
});

/** Every element, or its drawn marks, that takes time to change; and what changes. */
const moving = () =>
  [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(element, part);
      const slow = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      return [
        slow ? transitionProperty : '',
        animationName === 'none' ? '' : `animation ${animationName}`,
        scrollBehavior === 'smooth' ? 'smooth scrolling' : '',
      ].filter(Boolean);
    }),
  );

test('with motion allowed, only colours fade', async ({ page }) => {
  const found = new Set<string>();
  for (const path of sample) {
    await page.goto(path);
    for (const change of await page.evaluate(moving)) found.add(change);
  }
  expect([...found].filter((change) => !/^(?:(?:background-color|border-color|color)(?:, )?)+$/.test(change))).toEqual(
    [],
  );
  expect(found.size).toBeGreaterThan(0);
});

test.describe('with less motion asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves or fades on any kind of page', async ({ page }) => {
    const found: string[] = [];
    for (const path of sample) {
      await page.goto(path);
      found.push(...(await page.evaluate(moving)).map((change) => `${path} ${change}`));
    }
    expect(found).toEqual([]);
  });
});

test.describe('with more contrast asked for', () => {
  test.use({ contextOptions: { contrast: 'more' } });

  test('quiet text is as dark as the rest', async ({ page }) => {
    await page.goto('/mistakes/arrived-late/');
    const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    await expect(page.getByText('Can you put it right?')).toHaveCSS('color', ink);
  });
});
