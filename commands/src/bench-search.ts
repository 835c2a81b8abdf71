// npm run bench:search -- FILE.tsv [--json] [--misses] [--ranked]: the search a reader gets, beside two plain ones.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figuresOf, placeOf, type Answered, type Figures } from './search-bench/figures.ts';
import { miniSearch } from './search-bench/mini-search.ts';
import { openSite } from './search-bench/open-site.ts';
import { plainPagefind } from './search-bench/plain-pagefind.ts';
import { readQueries } from './search-bench/read-queries.ts';
import { realSearch } from './search-bench/real-search.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [file, more] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = flags.filter((flag) => !['--json', '--misses', '--ranked'].includes(flag));
if (file === undefined || more !== undefined || unknown.length > 0 || !existsSync(file)) {
  const why = file !== undefined && !existsSync(file) ? `There is no file ${file}.\n` : '';
  process.stderr.write(`${why}Usage: npm run bench:search -- FILE.tsv [--json] [--misses] [--ranked]\n`);
  process.exit(2);
}
const mistakes = fileURLToPath(new URL('../../apps/site/dist/mistakes/', import.meta.url));
if (!existsSync(mistakes)) {
  process.stderr.write('There is no built site yet. Run `npm start` once.\n');
  process.exit(1);
}

const all = readQueries(file);
const built = new Set(readdirSync(mistakes));
// A row whose page is not there yet measures nothing; ranked lists are printed for every row all the same.
const rows = flags.includes('--ranked')
  ? all
  : all.filter(({ wanted: [best] }) => best !== undefined && built.has(best));
process.stderr.write(`Asking ${rows.length} queries …\n`);

const site = await openSite();
const ours: Answered[] = [];
const pagefind: Answered[] = [];
const minisearch: Answered[] = [];
try {
  const [real, plain, mini] = await Promise.all([realSearch(site), plainPagefind(site), miniSearch()]);
  for (const row of rows) {
    const [first, second, third] = await Promise.all([real(row.query), plain(row.query), mini(row.query)]);
    ours.push({ row, ranked: first });
    pagefind.push({ row, ranked: second });
    minisearch.push({ row, ranked: third });
  }
} finally {
  await site.close();
}

const searches = { rebound: ours, pagefind, minisearch };
const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))].toSorted();
const inGroup = (answers: readonly Answered[], group: string): Figures =>
  figuresOf(answers.filter(({ row }) => row.group === group));
const misses = ours.filter((answer) => placeOf(answer) > 1);

if (flags.includes('--ranked')) printRanked();
else if (flags.includes('--json')) printJson();
else printTable();

function printRanked(): void {
  ours.forEach(({ row, ranked }, place) =>
    print(
      JSON.stringify({
        query: row.query,
        ranked,
        pagefind: pagefind[place]?.ranked ?? [],
        minisearch: minisearch[place]?.ranked ?? [],
      }),
    ),
  );
}

function printJson(): void {
  const figures = Object.fromEntries(Object.entries(searches).map(([name, answers]) => [name, figuresOf(answers)]));
  const byGroup = Object.fromEntries(groups.map((group) => [group, inGroup(ours, group)]));
  const missed = misses.map(({ row, ranked }) => ({ query: row.query, wanted: row.wanted, ranked }));
  const left = { rows: all.length, leftOut: all.length - rows.length };
  print(
    JSON.stringify({ ...left, figures, byGroup, ...(flags.includes('--misses') ? { misses: missed } : {}) }, null, 2),
  );
}

function printTable(): void {
  print(`${rows.length} of ${all.length} rows; ${all.length - rows.length} left out because their page is not there`);
  print(tableRow('', ['queries', '@1', '@3', '@10', 'MRR']));
  for (const [name, answers] of Object.entries(searches)) print(figureRow(name, figuresOf(answers)));
  for (const group of groups) print(figureRow(`  ${group}`, inGroup(ours, group)));
  if (!flags.includes('--misses')) return;
  print(`\nNot first (${misses.length}):`);
  for (const answer of misses) {
    const { row, ranked } = answer;
    print(
      `- ${row.query}\n    wanted ${row.wanted.join(', ')}\n    found  ${ranked.slice(0, 5).join(', ') || 'nothing'}`,
    );
  }
}

function figureRow(name: string, { queries, at1, at3, at10, mrr }: Figures): string {
  const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
  return tableRow(name, [String(queries), percent(at1), percent(at3), percent(at10), mrr.toFixed(3)]);
}

function tableRow(name: string, cells: readonly string[]): string {
  return name.padEnd(12) + cells.map((cell) => cell.padStart(9)).join('');
}
