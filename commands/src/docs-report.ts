// npm run docs:report [-- --check]: writes the reference in docs/ from the code, or says which of it is out of date.
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { budgetsPage } from './docs-report/budgets-page.ts';
import { questionnairesPage } from './docs-report/questionnaires-page.ts';
import { schemaPage } from './docs-report/schema-page.ts';
import { keepDocuments } from './shared/documents.ts';

const { content } = await readContent(contentRoot());
const pages = [
  { name: 'schema.md', text: schemaPage() },
  { name: 'budgets.md', text: budgetsPage() },
  { name: 'questionnaires.md', text: questionnairesPage([...content.questionnaires.values()]) },
];
keepDocuments(pages, 'docs:report', ', ');
