import { expect, test } from './support/test.ts';

test('I am told to send nothing when they asked for no contact, whatever else happened', async ({ page }) => {
  await page.goto('/tools/should-i-write/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('h2.q')).toHaveText('Did they ask you not to contact them?');
  await page.getByRole('radio', { name: 'Yes, no contact' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Skip this question' }).click();
  await page.getByRole('radio', { name: 'Yes, and they may count on it' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const words of [
    'Did you promise to send them something?',
    'Did something rude or late happen that they surely noticed?',
    'How long ago was it?',
  ]) {
    await expect(page.locator('h2.q')).toHaveText(words);
    await page.getByRole('button', { name: 'Skip this question' }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Send nothing.' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Why' })).toBeVisible();
  await expect(page.getByText('The wrong fact still matters.')).toBeVisible();
  // A reason to write would speak against the answer it stands under.
  await expect(page.getByText(/worth a note|goes in a note/)).toHaveCount(0);
  await expect(page.locator('[data-view] a[href*="/tools/note/"]')).toHaveCount(0);
});

test('a slip that they surely noticed ends in two sentences and the right note', async ({ page }) => {
  await page.goto('/tools/should-i-write/#q=noticed');
  await page.getByRole('radio', { name: 'Yes, and I said nothing about it' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Skip this question' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Send two sentences that own it.' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write the note' })).toHaveAttribute(
    'href',
    '/tools/note/?kind=owning-a-slip',
  );
});
