import { everything, openResult } from './support/quiz.ts';
import { expect, test } from './support/test.ts';

test('the fullest result there is prints on one sheet of A4', async ({ page }) => {
  await openResult(page, everything);
  const file = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What would change this' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeHidden();
  await expect(page.locator('[data-view] button').filter({ visible: true })).toHaveCount(0);
});
