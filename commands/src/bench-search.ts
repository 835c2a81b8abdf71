// npm run bench:search -- FILE.tsv [--json] [--misses] [--ranked]: the search a reader gets, beside four plain ones.
// npm run bench:search -- --explain "QUERY" says why a query found what it found; --growth how its data grows with pages;
// --keys FILE.tsv how long a letter takes in a browser four times slower.
import { existsSync, readdirSync } from 'node:fs';
import { figuresOf, placeOf, type Answered, type Figures } from './bench-search/figures.ts';
import { flexSearch } from './bench-search/flex-search.ts';
import { growth } from './bench-search/growth.ts';
import { keystrokes, within } from './bench-search/keystrokes.ts';
import { miniSearch } from './bench-search/mini-search.ts';
import { openSite } from './shared/open-site.ts';
import { oramaSearch } from './bench-search/orama-search.ts';
import { benchPages } from './bench-search/pages-of.ts';
import { plainPagefind } from './bench-search/plain-pagefind.ts';
import { explanationOf } from './bench-search/print-explanation.ts';
import { readNonsense } from './bench-search/read-nonsense.ts';
import { readQueries } from './bench-search/read-queries.ts';
import { realSearch } from './bench-search/real-search.ts';
import { idsOf } from './bench-search/search.ts';
import { dist } from './shared/paths.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const FLAGS = ['--json', '--misses', '--ranked', '--explain', '--growth', '--keys'];
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [file, more] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const mistakes = `${dist}mistakes/`;
const stop = (line: string, code: number): never => {
  process.stderr.write(`${line}\n`);
  process.exit(code);
};
if (
  flags.some((flag) => !FLAGS.includes(flag)) ||
  more !== undefined ||
  (file === undefined && !flags.includes('--growth'))
)
  stop(
    'Usage: npm run bench:search -- FILE.tsv [--json] [--misses] [--ranked], or --keys FILE.tsv, or --explain "QUERY", or --growth',
    2,
  );
if (flags.includes('--growth')) {
  for (const { pages, bytes } of await growth())
    print(`${pages} pages: ${bytes} bytes of data, ${Math.round(bytes / pages)} a page`);
  process.exit(0);
}
if (!existsSync(mistakes)) stop('There is no built site yet. Run `npm start` once.', 1);
const named = file ?? '';
if (flags.includes('--explain')) {
  for (const line of await explanationOf(named)) print(line);
  process.exit(0);
}
if (!existsSync(named)) stop(`There is no file ${named}.`, 2);

const all = readQueries(named);
if (flags.includes('--keys')) {
  await printKeys();
  process.exit(0);
}
const built = new Set(readdirSync(mistakes));
// A row whose page is not there yet measures nothing; ranked lists are printed for every row all the same.
const ranking = flags.includes('--ranked');
const rows = ranking ? all : all.filter(({ wanted: [best] }) => best !== undefined && built.has(best));
process.stderr.write(`Asking ${rows.length} queries …\n`);

const site = await openSite();
const ours: Answered[] = [];
const pagefind: Answered[] = [];
const minisearch: Answered[] = [];
const orama: Answered[] = [];
const flexsearch: Answered[] = [];
const nonsense: { file: string; of: number; answered: string[] }[] = [];
const nonsenseFiles = ranking ? [] : readNonsense();
try {
  const pages = await benchPages();
  const [real, plain, ora] = await Promise.all([realSearch(site), plainPagefind(site), oramaSearch(pages)]);
  const [mini, flex] = [miniSearch(pages), flexSearch(pages)];
  for (const row of rows) {
    const { query } = row;
    const [first, second] = await Promise.all([real(query), plain(query)]);
    ours.push({ row, ranked: idsOf(first) });
    pagefind.push({ row, ranked: second });
    minisearch.push({ row, ranked: await mini(query) });
    if (ranking) continue;
    orama.push({ row, ranked: await ora(query) });
    flexsearch.push({ row, ranked: await flex(query) });
  }
  for (const { file: from, queries } of nonsenseFiles) {
    const answered: string[] = [];
    for (const query of queries) if ((await real(query)).length > 0) answered.push(query);
    nonsense.push({ file: from, of: queries.length, answered });
  }
} finally {
  await site.close();
}

const searches = { rebound: ours, pagefind, minisearch, orama, flexsearch };
const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))].toSorted();
const inGroup = (answers: readonly Answered[], group: string): Figures =>
  figuresOf(answers.filter(({ row }) => row.group === group));
const misses = ours.filter((answer) => placeOf(answer) > 1);

if (flags.includes('--ranked')) printRanked();
else if (flags.includes('--json')) printJson();
else printTable();

// One query in six is a fair sample of all: each has some thirty letters.
async function printKeys(): Promise<void> {
  const queries = all.filter((_, place) => place % 6 === 0).map(({ query }) => query);
  const slow = await openSite();
  try {
    for (const slowdown of [1, 4]) {
      const times = await keystrokes(slow, queries, slowdown);
      const [half, most, nearlyAll, longest] = [0.5, 0.9, 0.99, 1].map((part) => within(times, part).toFixed(1));
      print(
        `${slowdown} times slower: ${times.length} letters of ${queries.length} queries, median ${half} ms, 90 % in ${most}, 99 % in ${nearlyAll}, longest ${longest}`,
      );
    }
  } finally {
    await slow.close();
  }
}

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
  const left = {
    rows: all.length,
    leftOut: all.length - rows.length,
    nonsense: nonsense.map(({ file: from, of, answered }) => ({ file: from, queries: of, answered: answered.length })),
  };
  print(
    JSON.stringify({ ...left, figures, byGroup, ...(flags.includes('--misses') ? { misses: missed } : {}) }, null, 2),
  );
}

function printTable(): void {
  print(`${rows.length} of ${all.length} rows; ${all.length - rows.length} left out because their page is not there`);
  print(tableRow('', ['queries', '@1', '@3', '@10', 'MRR']));
  for (const [name, answers] of Object.entries(searches)) print(figureRow(name, figuresOf(answers)));
  for (const group of groups) print(figureRow(`  ${group}`, inGroup(ours, group)));
  for (const { file: from, of, answered } of nonsense)
    print(`${from}: ${answered.length} of ${of} answered, though nothing should be found`);
  if (!flags.includes('--misses')) return;
  for (const { answered } of nonsense) for (const query of answered) print(`- nonsense answered: ${query}`);
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
