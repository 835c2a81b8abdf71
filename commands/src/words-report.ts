// npm run words:report [-- --check]: writes the tables of the words into docs/, or says which of them is out of date.
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { readDrafts } from '@rebound/schema/read-drafts';
import { keepDocuments } from './shared/documents.ts';
import { adviceTable } from './words-report/advice-table.ts';
import { pagesTable } from './words-report/pages-table.ts';

const root = contentRoot();
const { content } = await readContent(root);
const tables = [
  { name: 'pages.md', text: pagesTable(await readDrafts(root)) },
  { name: 'advice.md', text: adviceTable(content) },
];
keepDocuments(tables, 'words:report', ' and ');
