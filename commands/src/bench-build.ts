// npm run bench:build [-- 1000 5000] [-- --runs N]: builds the site with many generated mistake pages, from scratch and again after an edit
// of one page, and beside it a plain Astro site of the same pages in the same two ways, one after the other: time, processor time and memory.
// 5,000 take a while.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeManyPages } from './bench-build/many-pages.ts';
import { type Cost, measured } from './bench-build/measured.ts';
import { writePlainSite } from './bench-build/plain-site.ts';
import { stagesOf } from './bench-build/stages.ts';
import { median, withSpread } from './shared/numbers.ts';
import { root, site } from './shared/paths.ts';
import { table } from './shared/table.ts';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const runs = Math.min(5, Math.max(1, Number(values.runs) || 1));
const given = positionals.filter((word) => /^\d+$/.test(word)).map(Number);
const counts = given.length > 0 ? given : [1000, 5000];
const content = `${root}content/`;

const rows: string[][] = [['pages', 'site', 'seconds', 'processor s', 'memory MB', 'of plain', 's for 1,000 pages']];
const parts: string[][] = [
  ['pages', 'site', 'compiled', 'rendered, finder', 'index', 'pictures, policy, worker', 'packed copies'],
];
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-many-'));
  try {
    const many = join(folder, 'content');
    const plain = join(folder, 'plain');
    writeManyPages(content, many, count);
    writePlainSite(plain, many, join(site, 'node_modules'));
    const env = {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      REBOUND_CONTENT: many,
      NODE_OPTIONS: '--max-old-space-size=12288',
    };
    const ours: Cost[] = [];
    const oursAgain: Cost[] = [];
    const beside: Cost[] = [];
    const besideAgain: Cost[] = [];
    const buildPlain = (...more: string[]): Promise<Cost> =>
      measured('node_modules/.bin/astro', ['build', ...more], plain, env);
    for (let run = 0; run < runs; run += 1) {
      const withCache = { ...env, REBOUND_CACHE: join(folder, `cache-${run}`) };
      const buildOurs = (...more: string[]): Promise<Cost> =>
        measured('pnpm', ['run', 'build', '--outDir', join(folder, 'dist'), ...more], site, withCache);
      beside.push(await buildPlain('--force'));
      ours.push(await buildOurs('--force'));
      appendFileSync(join(many, 'mistakes', 'arrived-late.mdx'), '\nOne line more.\n');
      besideAgain.push(await buildPlain());
      oursAgain.push(await buildOurs());
      process.stderr.write(`${count} pages, run ${run + 1} of ${runs}: done\n`);
    }
    const middle = (costs: readonly Cost[]): number => median(costs.map(({ seconds }) => seconds));
    for (const [name, costs, plainly] of [
      ['plain', beside, beside],
      ['ours', ours, beside],
      ['plain, after an edit', besideAgain, besideAgain],
      ['ours, after an edit', oursAgain, besideAgain],
    ] as const) {
      rows.push([
        ...[String(count), name],
        withSpread(
          costs.map(({ seconds }) => seconds),
          1,
        ),
        withSpread(
          costs.map(({ processor }) => processor),
          1,
        ),
        withSpread(costs.map(({ memory }) => memory)),
        costs === plainly ? '' : `${(middle(costs) / middle(plainly)).toFixed(2)} times`,
        ((middle(costs) / count) * 1000).toFixed(1),
      ]);
    }
    for (const [name, costs] of [
      ['ours', ours],
      ['ours, after an edit', oursAgain],
    ] as const) {
      const { compiled, rendered, index, rest, copies } = stagesOf(costs.at(-1)?.said ?? '');
      parts.push([String(count), name, `${compiled} s`, `${rendered} s`, `${index} s`, `${rest} s`, `${copies} s`]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.stdout.write(`${table(rows)}\n\nWhere the time of ours goes:\n${table(parts)}\n`);
