// Queries about other things: the honest answer is that nothing was found.
import { readFileSync } from 'node:fs';
import { expect, test } from '../e2e/support/test.ts';

// The second file was never used to set a number.
const queries = ['nonsense.tsv', 'nonsense-held-back.tsv'].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1),
);

test('at most one in twenty queries about something else is answered', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/search/');
  const field = page.getByRole('searchbox', { name: 'What happened?' });
  const answered: string[] = [];
  for (const query of queries) {
    await field.fill(query);
    await field.press('Enter');
    await expect(page).toHaveURL(`/search/#q=${encodeURIComponent(query)}`);
    await expect(page.locator('.found')).toHaveAttribute('aria-busy', 'false');
    if ((await page.locator('ol.res a').count()) > 0) answered.push(query);
  }
  expect(queries).toHaveLength(120);
  expect(answered.length / queries.length, answered.join('\n')).toBeLessThanOrEqual(1 / 20);
});
