// Queries in many ways of speaking, asked of the real search page. Written from the situations, and from nothing else.
import { readFileSync } from 'node:fs';
import { expect, test } from '../e2e/support/test.ts';

const rows = readFileSync(new URL('said-differently.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([query = '', best = '', also = '']) => ({
    query,
    pages: [best, ...also.split(',')].filter((id) => id !== ''),
  }));

// One in ten may lead elsewhere first.
const LEAST = 0.9;

test('nine in ten ways of saying it lead to the page for it, first of all', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/search/');
  const field = page.getByRole('searchbox', { name: 'What happened?' });
  const missed: string[] = [];
  for (const { query, pages } of rows) {
    await field.fill(query);
    await field.press('Enter');
    await expect(page.locator('.found')).toHaveAttribute('aria-busy', 'false');
    await expect(page).toHaveURL(`/search/#q=${encodeURIComponent(query)}`);
    const first = page.locator('ol.res a').first();
    const address = (await first.count()) > 0 ? await first.getAttribute('href') : 'nothing';
    if (!pages.some((id) => address === `/mistakes/${id}/`)) missed.push(`${query} → ${address}`);
  }
  expect(rows.length).toBeGreaterThanOrEqual(50);
  expect(missed.length / rows.length, missed.join('\n')).toBeLessThanOrEqual(1 - LEAST);
});
