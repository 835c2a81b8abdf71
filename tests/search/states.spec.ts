// What a field shows under it, in every state, by day and at night. The states of one page share a window: another one would cost
// as long as the look itself.
import { barriersIn } from '../a11y/support.ts';
import { expect, test } from '../e2e/support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of ['/', '/search/', '/mistakes/', '/no-such-page/']) {
  test(`nothing stands in the way on ${path}: pages found, nothing found, help first`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    const field = page.getByRole('searchbox', { name: 'What happened?' });
    const said = page.locator('.found .count-line');
    for (const [state, words] of [
      ['pages found', 'i was late and rambled'],
      ['nothing found', 'zzgrt'],
      ['help first', 'i cried and i want to die'],
    ] as const) {
      const before = (await said.textContent()) ?? '';
      await field.fill(words);
      await field.press('Enter');
      // Each says something else, so what is looked at is not what stood there before.
      await expect(said).not.toHaveText(before);
      await expect(page.locator('.found')).toHaveAttribute('aria-busy', 'false');
      expect.soft(await barriersIn(page), state).toEqual([]);
    }
  });
}
