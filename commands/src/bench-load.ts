// npm run bench:load [-- --seconds N] [-- --runs N]: how many requests a second each server answers for home and for a mistake page,
// with the configuration the build left, beside a file of as many bytes as are sent, served as plainly as the server can. By wrk,
// bounded in time, and only on this machine (127.0.0.1).
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, withSpread } from './shared/numbers.ts';
import { servers } from './bench-servers/servers.ts';
import { type Load, load, wrk } from './bench-servers/wrk.ts';
import { dist } from './shared/paths.ts';
import { table } from './shared/table.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, runs: { type: 'string', default: '3' } },
});
const bounded = (given: string, otherwise: number): number => Math.min(60, Math.max(1, Number(given) || otherwise));
const seconds = bounded(values.seconds, 5);
const runs = bounded(values.runs, 3);
const LINES = 32;

if (wrk === undefined) {
  process.stdout.write('wrk is not installed here, so no load was measured. (Debian: apt-get install wrk)\n');
  process.exit(0);
}

const pages = ['', 'mistakes/arrived-late/'].map((path) => {
  const bytes = statSync(join(dist, path, 'index.html.br')).size;
  return {
    path: `/${path}`,
    bytes,
    plain: `/plain-${bytes}.bin`,
    file: readFileSync(join(dist, path, 'index.html.br')),
  };
});
const scratch = mkdtempSync(join(tmpdir(), 'rebound-load-'));
const plainRoot = join(scratch, 'plain');
mkdirSync(plainRoot);
for (const { plain, file } of pages) writeFileSync(join(plainRoot, plain), file);

const rows: string[][] = [['', 'bytes', 'requests/s', 'p50 ms', 'p99 ms', 'of plain', 'sent', 'lost']];
let lost = 0;
try {
  for (const { name, missing, serve, plain } of servers) {
    if (missing !== undefined) {
      process.stdout.write(`${missing}\n`);
      continue;
    }
    const ours = await serve(dist, dist, join(scratch, name));
    const beside = await plain?.(plainRoot, join(scratch, `${name}-plain`));
    try {
      for (const page of pages) {
        const both: { page: Load[]; plain: Load[] } = { page: [], plain: [] };
        // In turns, so that whatever else the machine does falls on both.
        for (let run = 0; run < runs; run += 1) {
          both.page.push(await load(ours.port, page.path, seconds, LINES));
          if (beside) both.plain.push(await load(beside.port, page.plain, seconds, LINES));
        }
        const rate = (loads: readonly Load[]): number => median(loads.map(({ perSecond }) => perSecond));
        const share = both.plain.length === 0 ? '–' : `${Math.round((100 * rate(both.page)) / rate(both.plain))} %`;
        rows.push(rowOf(`${name} ${page.path}`, page.bytes, both.page, share));
        if (both.plain.length > 0) rows.push(rowOf(`${name}, plain file`, page.bytes, both.plain, ''));
        lost += [...both.page, ...both.plain].reduce((sum, one) => sum + one.lost, 0);
      }
    } finally {
      await ours.stop();
      await beside?.stop();
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(
  `${runs} runs of ${seconds} s, ${LINES} lines at once: the middle one (least–most)\n${table(rows)}\n`,
);
process.stdout.write(lost === 0 ? 'Nothing was lost.\n' : `${lost} answers were lost.\n`);
process.exit(lost === 0 ? 0 : 1);

function rowOf(title: string, bytes: number, loads: readonly Load[], share: string): string[] {
  const all = (figure: (one: Load) => number, digits = 0): string => withSpread(loads.map(figure), digits);
  const sum = (figure: (one: Load) => number): string => String(loads.reduce((total, one) => total + figure(one), 0));
  return [
    ...[title, String(bytes), all(({ perSecond }) => perSecond), all(({ p50 }) => p50, 2), all(({ p99 }) => p99, 2)],
    ...[share, sum(({ sent }) => sent), sum((one) => one.lost)],
  ];
}
