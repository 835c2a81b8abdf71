// The worksheets: every tool on one A4, as a page to print. How many sheets it prints on: tests/e2e/print.spec.ts.
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { built, dist } from '../hosting/built.ts';

it('there is one sheet for every tool, and the page for advisers leads to them', () => {
  const tools = globSync('tools/*/index.html', { cwd: dist }).map((page) => page.split('/')[1] ?? '');
  const sheets = [...built('worksheets/index.html').matchAll(/<h2 id="sheet-([\w-]+)">/g)].map(([, tool]) => tool);
  expect(sheets.length).toBe(12);
  expect(sheets.toSorted()).toEqual(tools.toSorted());
  expect(built('advisers/index.html')).toContain('href="/worksheets/"');
});
