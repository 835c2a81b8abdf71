// Every check, one after the other, each told in one line; ends with “N passed, N failed”.
// `--fast` runs what one wants before a commit: types, lint, format, unused code, unit tests and content.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Check {
  name: string;
  tasks: readonly string[];
  /** The report file, in each workspace, that holds how many tests ran. Without one the check counts as one. */
  report?: string;
  slow?: true;
}

const checks: readonly Check[] = [
  { name: 'Types', tasks: ['types'] },
  { name: 'Lint', tasks: ['//#lint:code'] },
  { name: 'Format', tasks: ['//#lint:format'] },
  { name: 'Unused code', tasks: ['//#lint:unused'] },
  { name: 'Content', tasks: ['content'] },
  { name: 'Words', tasks: ['words'] },
  { name: 'Unit tests', tasks: ['unit'], report: 'unit.json' },
  { name: 'Build', tasks: ['build'], slow: true },
  { name: 'Content, budgets and repository', tasks: ['built'], report: 'built.json', slow: true },
  { name: 'Browser', tasks: ['browser'], report: 'browser.json', slow: true },
];

interface Count {
  passed: number;
  failed: number;
}

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

function run(check: Check): Count {
  if (check.report) for (const file of reportFiles(check.report)) rmSync(file);
  const { status } = spawnSync(
    'pnpm',
    ['exec', 'turbo', 'run', ...check.tasks, '--continue', '--output-logs=errors-only'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  const ok = status === 0;
  const total = (check.report ? reportFiles(check.report) : [])
    .map(countIn)
    .reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }), {
      passed: 0,
      failed: 0,
    });
  if (total.passed + total.failed === 0) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  // A run that ended badly without naming a failed test (a crash, a broken set-up) is a failure all the same.
  return ok || total.failed > 0 ? total : { ...total, failed: 1 };
}

const fast = process.argv.includes('--fast');
const sum: Count = { passed: 0, failed: 0 };
for (const check of checks) {
  if (fast && check.slow) continue;
  const began = Date.now();
  const count = run(check);
  sum.passed += count.passed;
  sum.failed += count.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${count.failed === 0 ? 'ok  ' : 'FAIL'} ${check.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`,
  );
}
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
