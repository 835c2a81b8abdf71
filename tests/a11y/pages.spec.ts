// On a phone every page, but of the mistakes, the guides and the bank, which share a frame and a set of parts, every ninth; on a
// desk, where the same parts stand beside each other, one page of each kind. Each by day and at night.
import { everyThird, pages, sample } from '../e2e/support/pages.ts';
import { expect, test } from '../e2e/support/test.ts';
import { barriersIn, expectReadableColours } from './support.ts';

// Colours are read as they stand, so none may be on its way to another.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const written = /^\/(?:mistakes|guides|tools\/practice)\/./;
const others = pages.filter((path) => !written.test(path));
const someWritten = everyThird(everyThird(pages.filter((path) => written.test(path))));
const onPhone = [...new Set([...others, ...someWritten, ...sample.filter((path) => !/practice\/./.test(path))])];
const onDesk = [
  '/',
  '/404.html',
  '/a-z/',
  '/now/tonight/',
  '/guides/should-you-write-to-them/',
  '/mistakes/',
  '/mistakes/arrived-late/',
  '/tools/',
  '/tools/how-did-it-go/',
  '/tools/note/',
  '/tools/debrief/',
  '/tools/practice/',
  '/plan/',
  '/search/',
];

/** So many pages share a window: to open a new one takes as long as to look at a page in it. */
const together = 8;

for (const { name, viewport, paths } of [
  { name: 'on a phone', viewport: { width: 390, height: 844 }, paths: onPhone },
  { name: 'on a desk', viewport: { width: 1280, height: 900 }, paths: onDesk },
]) {
  test.describe(`nothing stands in the way ${name}, by day and at night`, () => {
    test.use({ viewport });
    for (let first = 0; first < paths.length; first += together) {
      const these = paths.slice(first, first + together);
      test(these.join(' '), async ({ page }) => {
        test.slow();
        for (const path of these) {
          await page.goto(path);
          expect.soft(await barriersIn(page), path).toEqual([]);
        }
      });
    }
  });
}

const chosen = [
  '/',
  '/mistakes/arrived-late/',
  '/guides/should-you-write-to-them/',
  '/tools/how-did-it-go/',
  '/tools/note/',
];
for (const { theme, device, ground } of [
  { theme: 'night', device: 'light', ground: 'rgb(15, 25, 23)' },
  { theme: 'day', device: 'dark', ground: 'rgb(243, 244, 235)' },
] as const) {
  test.describe(`a reader who chose ${theme} gets it on a ${device} device`, () => {
    test.use({ colorScheme: device });
    for (const path of chosen) {
      test(path, async ({ page }) => {
        await page.addInitScript((choice) => {
          localStorage.setItem(
            'rebound',
            JSON.stringify({ version: 1, parts: { settings: { theme: choice, words: 'uk' } } }),
          );
        }, theme);
        await page.goto(path);
        await expect(page.locator('body')).toHaveCSS('background-color', ground);
        await expectReadableColours(page);
      });
    }
  });
}
