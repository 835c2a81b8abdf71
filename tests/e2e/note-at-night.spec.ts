import { fill, open } from './support/note.ts';
import { expect, test } from './support/test.ts';

test('at night the letter may wait until morning', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-05T23:40:00'));
  await open(page);
  await fill(page);
  await expect(page.getByText('It is 23:40.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep until morning' }).click();
  await expect(page.getByText('Kept on this device. It is here when you come back.')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('I can read and print a letter of every kind', async ({ page }) => {
    await page.goto('/tools/note/');
    await expect(page.locator('noscript p')).toContainText('You can still copy the letters by hand');
    await expect(page.getByRole('figure')).toHaveCount(23);
    await expect(page.getByRole('figure').first()).toContainText(
      'Thank you for seeing me about the job title job at organisation',
    );
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeHidden();
  });
});
