// npm run words:report [-- --check]: writes the tables of the words into docs/, or says which of them is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { readDrafts } from '@rebound/schema/read-drafts';
import { adviceTable } from './words-report/advice-table.ts';
import { pagesTable } from './words-report/pages-table.ts';

const root = contentRoot();
const { content } = await readContent(root);
const tables = [
  { name: 'pages.md', text: pagesTable(await readDrafts(root)) },
  { name: 'advice.md', text: adviceTable(content) },
];
const stale = tables.filter(({ name, text }) => {
  const file = fileOf(name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const { name } of stale) process.stdout.write(`docs/${name} is out of date: npm run words:report\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { name, text } of stale) writeFileSync(fileOf(name), text);
  process.stdout.write(`${tables.map(({ name }) => `docs/${name}`).join(' and ')}: ${stale.length} changed.\n`);
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
}
