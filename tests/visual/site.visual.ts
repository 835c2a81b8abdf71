// Pictures of the site against those in tests/visual/pictures. `npm run visual:update` makes them anew, on purpose.
import { expect, type Page, test } from '@playwright/test';
import { otherFonts, pinFonts } from './support/pinned-fonts.ts';
import { type View, views } from './views.ts';

const media = {
  night: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  paper: { media: 'print' },
} as const;

async function open(page: Page, { path, as, at = '2026-11-22T20:00:00', kept, first }: View): Promise<void> {
  const [where = '', group] = path.split(' ');
  await page.clock.setFixedTime(new Date(at));
  if (as !== undefined) await page.emulateMedia(media[as]);
  if (kept !== undefined) {
    const text = JSON.stringify({ version: 1, parts: kept });
    await page.addInitScript((saved) => localStorage.setItem('rebound', saved), text);
  }
  await page.goto(where === 'gallery' ? `${process.env['GALLERY']}${as === 'night' ? 'night/' : ''}` : where);
  // What brings a tool to life takes its time where Vite has to make it first.
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 60_000 });
  await pinFonts(page);
  await first?.(page);
  // Off what was pressed: nothing is pictured with a hand over it.
  await page.mouse.move(0, 0);
  if (group !== undefined) await expect(page.locator(`[aria-labelledby=${group}] h3`).first()).toBeVisible();
}

for (const view of views) {
  test(view.name, { tag: view.isNarrow ? '@narrow' : [] }, async ({ page }) => {
    await open(page, view);
    const [, group] = view.path.split(' ');
    const part = group === undefined ? page : page.locator(`[aria-labelledby=${group}]`);
    await expect(part).toHaveScreenshot(`${view.name}.png`);
  });
}

test('the letters are drawn from our own files and from no font of this machine', async ({ page }) => {
  for (const path of ['/', '/mistakes/arrived-late/', '/tools/note/']) {
    await open(page, { name: 'fonts', path });
    expect(await otherFonts(page, 'main :is(h1, h2, p, a, label, button, li, summary)')).toEqual([]);
  }
});
