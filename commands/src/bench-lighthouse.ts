// npm run bench:lighthouse [-- --runs N] [-- /address/ …]: Lighthouse on the built site as a phone on a slow line sees it, on the pages
// that count most. Each figure is the middle one of three visits, each in a fresh browser, with its spread.
import { findChromium } from '@rebound/browser/find-chromium';
import { auditPage, CATEGORIES, FIGURES, type Visit } from './lighthouse/audit-page.ts';
import { median, withSpread } from './numbers.ts';
import { freePort, start } from './servers/start.ts';
import { table } from './table.ts';
import { fileURLToPath } from 'node:url';

const PAGES = [
  ...[
    '/',
    '/mistakes/arrived-late/',
    '/guides/how-to-wait/',
    '/tools/how-did-it-go/',
    '/tools/note/',
    '/search/',
    '/plan/',
  ],
];
const words = process.argv.slice(2);
const runs = words.includes('--runs') ? Math.min(9, Math.max(1, Number(words[words.indexOf('--runs') + 1]) || 3)) : 3;
const asked = words.filter((word) => word.startsWith('/'));

const port = await freePort();
const server = await start(
  process.execPath,
  [fileURLToPath(new URL('../../apps/site/serve.ts', import.meta.url)), String(port)],
  port,
);
const rows: string[][] = [
  ['', 'performance', 'accessibility', 'best practices', 'SEO', 'FCP ms', 'LCP ms', 'SI ms', 'TBT ms', 'CLS'],
];
const faults: string[] = [];
let full = true;
try {
  const chromium = await findChromium();
  for (const page of asked.length > 0 ? asked : PAGES) {
    const visits: Visit[] = [];
    for (let run = 0; run < runs; run += 1) visits.push(await auditPage(`http://localhost:${port}${page}`, chromium));
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
