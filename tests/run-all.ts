// Every check, told in one line each; ends with “N passed, N failed”. Checks that do not wait for each other run side by side.
// `--fast` runs what one wants before a commit: types, lint, format, unused code, unit tests and content.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slowest } from './support/slowest.ts';
import { whyFailed } from './support/why-failed.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Check {
  name: string;
  /** The task of `turbo.json` that does it. */
  task: string;
  /** The report file, in each workspace, that holds how many tests ran. Without one the check counts as one. */
  report?: string;
}

/** Most of these keep one core busy: three at a time fill two. */
const sideBySide: readonly Check[] = [
  { name: 'Types', task: 'types' },
  { name: 'Lint', task: '//#lint:code' },
  { name: 'Format', task: '//#lint:format' },
  { name: 'Unused code', task: '//#lint:unused' },
  { name: 'Content', task: 'content' },
  { name: 'Words', task: 'words' },
  { name: 'Unit tests', task: 'unit', report: 'unit.json' },
];
const build: Check = { name: 'Build', task: 'build' };
const onTheBuild: readonly Check[] = [{ name: 'Content, budgets and repository', task: 'built', report: 'built.json' }];
const browserStep: readonly Check[] = [{ name: 'Browser', task: 'browser', report: 'browser.json' }];

interface Count {
  passed: number;
  failed: number;
}

const sumOf = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

function workspaces(): string[] {
  return ['apps', 'packages']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    .concat([join(root, 'tests'), join(root, 'commands')]);
}

function reportFiles(name: string): string[] {
  return workspaces()
    .map((folder) => join(folder, 'reports', name))
    .filter((file) => existsSync(file));
}

/** Reads the totals of a Vitest or a Playwright JSON report. */
function countIn(file: string): Count {
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const number = (value: unknown, key: string): number => {
    const found =
      typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key) : undefined;
    return typeof found?.[1] === 'number' ? found[1] : 0;
  };
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  return stats === null
    ? { passed: number(report, 'numPassedTests'), failed: number(report, 'numFailedTests') }
    : { passed: number(stats, 'expected') + number(stats, 'flaky'), failed: number(stats, 'unexpected') };
}

const summaryFolder = join(root, '.turbo', 'runs');
const summaries = (): readonly string[] => (existsSync(summaryFolder) ? readdirSync(summaryFolder) : []);

interface Ended {
  well: boolean;
  seconds: number;
  /** True when nothing had changed, and turbo gave what it remembered. */
  isRemembered: boolean;
}

/** What turbo noted of its last run, for each task. */
function ended(before: ReadonlySet<string>): ReadonlyMap<string, Ended> {
  const file = summaries().find((name) => !before.has(name));
  if (file === undefined) return new Map();
  const { tasks }: { tasks: Task[] } = JSON.parse(readFileSync(join(summaryFolder, file), 'utf8'));
  return new Map(
    tasks.map(({ taskId, execution, cache }): [string, Ended] => [
      taskId,
      {
        well: execution?.exitCode === 0,
        seconds: execution ? (execution.endTime - execution.startTime) / 1000 : 0,
        isRemembered: cache?.status === 'HIT',
      },
    ]),
  );
}

/** A task in turbo's own summary of a run. */
interface Task {
  taskId: string;
  execution?: { exitCode: number; startTime: number; endTime: number };
  cache?: { status: string };
}

const tasksOf = ({ task }: Check, tasks: ReadonlyMap<string, Ended>): Ended[] =>
  [...tasks].filter(([id]) => id === task || id.endsWith(`#${task}`)).map(([, how]) => how);

/** How a check came out, told by how its tasks ended and by what its tests wrote down. */
function outcome(check: Check, tasks: ReadonlyMap<string, Ended>): Count {
  const { report } = check;
  const own = tasksOf(check, tasks);
  const ok = own.length > 0 && own.every(({ well }) => well);
  const total = sumOf((report ? reportFiles(report) : []).map(countIn));
  if (total.passed + total.failed === 0) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  // A run that ended badly without naming a failed test (a crash, a broken set-up) is a failure all the same.
  return ok || total.failed > 0 ? total : { ...total, failed: 1 };
}

/** Runs these checks at once and tells how each came out. */
function run(checks: readonly Check[]): Count {
  const began = Date.now();
  const before = new Set(summaries());
  for (const { report } of checks) if (report) for (const file of reportFiles(report)) rmSync(file);
  const tasks = checks.map(({ task }) => task);
  const flags = ['--continue', '--concurrency=3', '--summarize', '--output-logs=errors-only'];
  spawnSync('pnpm', ['exec', 'turbo', 'run', ...tasks, ...flags], { cwd: root, stdio: ['ignore', 2, 2] });
  const how = ended(before);
  const counts = checks.map((check) => ({ check, count: outcome(check, how) }));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  for (const { check, count } of counts) {
    const sign = count.failed === 0 ? 'ok  ' : 'FAIL';
    const own = tasksOf(check, how);
    const took = own.every(({ isRemembered }) => isRemembered)
      ? 'nothing has changed'
      : `${own.reduce((sum, { seconds: each }) => sum + each, 0).toFixed(1)} s`;
    process.stdout.write(`${sign} ${check.name}: ${count.passed} passed, ${count.failed} failed (${took})\n`);
  }
  process.stdout.write(`     together ${seconds} s\n`);
  return sumOf(counts.map(({ count }) => count));
}

const steps = process.argv.includes('--fast') ? [sideBySide] : [[...sideBySide, build], onTheBuild, browserStep];
const { passed, failed } = sumOf(steps.map(run));
const [browser] = reportFiles('browser.json');
if (steps.includes(browserStep) && browser) {
  process.stdout.write(`The slowest files of the browser part:\n${slowest(browser, 10).join('\n')}\n`);
  // Again at the end: what Playwright printed of it stands hundreds of lines above.
  const why = whyFailed(browser);
  if (why.length > 0) process.stdout.write(`Why browser tests failed:\n${why.join('\n')}\n`);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
