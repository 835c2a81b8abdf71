// npm run bench:pages [-- --json] [-- FOLDER]: the weight of every page of the built site against its budget.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { budgetOf, budgets } from './bench-pages/budgets.ts';
import { measurePage } from './bench-pages/measure-page.ts';
import { dist } from './shared/paths.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const [folder = dist] = positionals;
const addresses = globSync('**/index.html', { cwd: folder })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .filter((address) => !address.startsWith('/pagefind/'))
  .toSorted();
if (addresses.length === 0) {
  process.stderr.write('There is no built site yet. Run `npm start` once.\n');
  process.exit(1);
}

const pages = addresses.map((address) => {
  const weight = measurePage(folder, address);
  const budget = budgetOf(address);
  const over = [
    ...(weight.html > budget.html ? [`HTML and style ${weight.html} > ${budget.html} bytes Brotli`] : []),
    ...(weight.htmlGzip > budget.htmlGzip ? [`HTML and style ${weight.htmlGzip} > ${budget.htmlGzip} bytes gzip`] : []),
    ...(weight.script > budget.script ? [`script ${weight.script} > ${budget.script} bytes Brotli`] : []),
    ...(weight.data > budget.data ? [`data ${weight.data} > ${budget.data} bytes Brotli`] : []),
    ...weight.elsewhere.map((tag) => `loads from another host: ${tag}`),
  ];
  return { kind: budget.kind, ...weight, over };
});

const kinds = budgets.flatMap((budget) => {
  const own = pages.filter((page) => page.kind === budget.kind);
  const most = (key: 'html' | 'htmlGzip' | 'script' | 'data'): number => Math.max(...own.map((page) => page[key]));
  return own.length === 0
    ? []
    : [
        {
          kind: budget.kind,
          pages: own.length,
          html: most('html'),
          htmlGzip: most('htmlGzip'),
          script: most('script'),
          data: most('data'),
          budget,
        },
      ];
});

if (values.json) {
  process.stdout.write(`${JSON.stringify({ kinds, pages }, null, 2)}\n`);
} else {
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(12) : String(cell).padStart(16))).join('');
  const lines = [
    row(['heaviest of', 'pages', 'HTML+CSS br', 'budget', 'HTML+CSS gz', 'script br', 'budget', 'data br', 'budget']),
    ...kinds.map(({ kind, pages: count, html, htmlGzip, script, data, budget }) =>
      row([kind, count, html, budget.html, htmlGzip, script, budget.script, data, budget.data]),
    ),
    ...pages.flatMap((page) => page.over.map((why) => `OVER ${page.address}: ${why}`)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
process.exit(pages.some((page) => page.over.length > 0) ? 1 : 0);
