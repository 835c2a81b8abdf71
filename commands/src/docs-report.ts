// npm run docs:report [-- --check]: writes the reference in docs/ from the code, or says which of it is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { budgetsPage } from './docs-report/budgets-page.ts';
import { questionnairesPage } from './docs-report/questionnaires-page.ts';
import { schemaPage } from './docs-report/schema-page.ts';

const { content } = await readContent(contentRoot());
const pages = [
  { name: 'schema.md', text: schemaPage() },
  { name: 'budgets.md', text: budgetsPage() },
  { name: 'questionnaires.md', text: questionnairesPage([...content.questionnaires.values()]) },
];
const stale = pages.filter(({ name, text }) => {
  const file = fileOf(name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const { name } of stale) process.stdout.write(`docs/${name} is out of date: npm run docs:report\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { name, text } of stale) writeFileSync(fileOf(name), text);
  process.stdout.write(`${pages.map(({ name }) => `docs/${name}`).join(', ')}: ${stale.length} changed.\n`);
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
}
