// Three piles: one card at a time, by buttons alone.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const pile = (page: Page, name: string) => page.getByRole('region', { name });
async function open(page: Page): Promise<void> {
  await page.goto('/tools/piles/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}

test('a card goes into a pile, and the next one has the focus', async ({ page }) => {
  await open(page);
  await press(page, 'Mine');
  await expect(page.getByRole('heading', { name: '“My mind went blank”' })).toBeFocused();
  await press(page, 'Not true for me');
  await press(page, 'Theirs');
  await expect(pile(page, 'Mine')).toContainText('I talked too long');
  await expect(pile(page, 'Theirs')).toContainText('My answers were too short');
  await expect(page.getByText('My mind went blank')).toHaveCount(0);
  await expect(pile(page, 'Mine').getByRole('link', { name: 'Open the page' })).toHaveAttribute(
    'href',
    '/mistakes/rambled/',
  );
});

test('what I left empty is said once, and does not follow me through the cards', async ({ page }) => {
  await open(page);
  await press(page, 'Add it');
  const said = page.getByText('Add what else may have decided it');
  await expect(said).toBeVisible();
  await press(page, 'Mine');
  await expect(said).toHaveCount(0);
});

test('by keyboard: own words become a card, are sorted, sorted again, and kept after a reload', async ({ page }) => {
  await open(page);
  await page.getByLabel('Something else? (optional)').fill('She never looked up');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '“She never looked up”' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(pile(page, 'Theirs')).toContainText('She never looked up');
  await page.reload();
  await page.getByRole('button', { name: 'Sort again “She never looked up”' }).press('Enter');
  await expect(page.getByRole('heading', { name: '“She never looked up”' })).toBeFocused();
  await press(page, 'Can’t know');
  await expect(pile(page, 'Can’t know')).toContainText('She never looked up');
  await page.getByRole('button', { name: 'Erase “She never looked up”' }).press('Enter');
  const undo = page.getByRole('button', { name: 'Undo and bring back “She never looked up”' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(pile(page, 'Can’t know')).toContainText('She never looked up');
  await expect(page.getByRole('button', { name: 'Erase these piles' })).toBeFocused();
});

test('nothing typed adds no card, and says what to do', async ({ page }) => {
  await open(page);
  await press(page, 'Add it');
  await expect(page.getByText('Add what else may have decided it')).toBeVisible();
});

test('three at most go into my plan, each with its page', async ({ page }) => {
  await open(page);
  for (let card = 0; card < 4; card += 1) await press(page, 'Mine');
  const boxes = page.getByRole('group', { name: 'Three at most.' }).getByRole('checkbox');
  for (let box = 0; box < 3; box += 1) await boxes.nth(box).check();
  await boxes.nth(3).click();
  await expect(boxes.nth(3)).not.toBeChecked();
  await expect(page.getByText('That would be 4. Take one out first.')).toBeVisible();
  await press(page, 'Keep in my plan');
  await expect(page.getByRole('link', { name: 'Open my plan' })).toBeFocused();
  await page.getByRole('link', { name: 'Open my plan' }).click();
  await expect(page.getByRole('heading', { name: 'Before the next interview' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Work on this one: I talked too long' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'How to stop it next time' }).first()).toHaveAttribute(
    'href',
    '/mistakes/rambled/#next-time',
  );
});

test('erased, and brought back with Undo', async ({ page }) => {
  await open(page);
  await press(page, 'Mine');
  await press(page, 'Erase these piles');
  await expect(pile(page, 'Mine')).toHaveCount(0);
  await press(page, 'Undo and bring back these piles');
  await expect(pile(page, 'Mine')).toContainText('I talked too long');
});

test('on paper: the sheet before anything is sorted, the piles after', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Everything that may have decided it')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Mine');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Everything that may have decided it')).toBeHidden();
  await expect(pile(page, 'Mine')).toBeVisible();
});
