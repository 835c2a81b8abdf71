// What a field shows under it, in every state, by day and at night.
import { expectNoBarriers } from '../a11y/support.ts';
import { expect, test } from '../e2e/support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of ['/', '/search/', '/mistakes/', '/no-such-page/']) {
  for (const [state, words] of [
    ['pages found', 'i was late and rambled'],
    ['nothing found', 'zzgrt'],
    ['help first', 'i cried and i want to die'],
  ]) {
    test(`nothing stands in the way on ${path}: ${state}`, async ({ page }) => {
      await page.goto(path);
      const field = page.getByRole('searchbox', { name: 'What happened?' });
      await field.fill(words ?? '');
      await field.press('Enter');
      await expect(page.locator('.found')).toHaveAttribute('aria-busy', 'false');
      await expectNoBarriers(page);
    });
  }
}
