import { letter, open } from './support/note.ts';
import { expect, test } from './support/test.ts';

test('I can do it all with the keyboard', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-05T10:00:00'));
  await open(page);
  await page.getByLabel('Say thank you').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Put something right')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Own a slip')).toBeChecked();
  await expect(page.getByLabel('I am sorry for …')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByText('When not to send it, and what to leave out')).toBeFocused();
  for (const words of ['Ms Okafor', 'Hartley Foods', 'stock controller', 'arriving late', 'the rota']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(words);
  }
  await page.getByLabel('Your name').focus();
  await page.keyboard.type('Sam Rivera');
  await page.getByLabel('Plain').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Paste a letter I already have' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Subject')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(letter(page)).toBeFocused();
  await expect(letter(page)).toHaveValue(/I am sorry for arriving late\./);
});
