// npm run bench:lighthouse [-- --runs N] [-- /address/ …]: Lighthouse on the built site as a phone on a slow line sees it, on the pages
// that count most. Each figure is the middle one of three visits, each in a fresh browser, with its spread.
import { parseArgs } from 'node:util';
import { findChromium } from '@rebound/browser/find-chromium';
import { auditPage, CATEGORIES, FIGURES, type Visit } from './bench-lighthouse/audit-page.ts';
import { median, withSpread } from './shared/numbers.ts';
import { startSite } from './shared/start-server.ts';
import { table } from './shared/table.ts';

const PAGES = [
  '/',
  '/mistakes/arrived-late/',
  '/guides/how-to-wait/',
  '/tools/how-did-it-go/',
  '/tools/note/',
  '/search/',
  '/plan/',
];
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const runs = Math.min(9, Math.max(1, Number(values.runs) || 3));
const asked = positionals.filter((word) => word.startsWith('/'));

const server = await startSite();
const rows: string[][] = [
  ['', 'performance', 'accessibility', 'best practices', 'SEO', 'FCP ms', 'LCP ms', 'SI ms', 'TBT ms', 'CLS'],
];
const faults: string[] = [];
let full = true;
try {
  const chromium = await findChromium();
  for (const page of asked.length > 0 ? asked : PAGES) {
    const visits: Visit[] = [];
    for (let run = 0; run < runs; run += 1)
      visits.push(await auditPage(`http://localhost:${server.port}${page}`, chromium));
    process.stderr.write(`${page}\n`);
    rows.push([
      page,
      ...CATEGORIES.map((name) => withSpread(visits.map(({ scores }) => scores.get(name) ?? 0))),
      ...FIGURES.map((name) =>
        withSpread(
          visits.map(({ figures }) => figures.get(name) ?? Number.NaN),
          name.endsWith('shift') ? 3 : 0,
        ),
      ),
    ]);
    full &&= CATEGORIES.every((name) => median(visits.map(({ scores }) => scores.get(name) ?? 0)) === 100);
    faults.push(...[...new Set(visits.flatMap((visit) => visit.faults))].map((fault) => `${page} ${fault}`));
  }
} finally {
  await server.stop();
}
process.stdout.write(`${table(rows)}\n`);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exit(full ? 0 : 1);
