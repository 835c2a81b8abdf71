// npm run flaky [-- TIMES [SPEC …]]: runs the browser tests many times over, and names each test that did not pass every time.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ranIn } from './support/playwright-report.ts';

const [times = '10', ...specs] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(times)) {
  process.stderr.write('Say how often: npm run flaky -- 10, and after it which files, if not all.\n');
  process.exit(2);
}
const report = join(import.meta.dirname, 'reports', 'flaky.json');
mkdirSync(join(import.meta.dirname, 'reports'), { recursive: true });
const { status } = spawnSync(
  'pnpm',
  ['exec', 'playwright', 'test', ...specs, `--repeat-each=${times}`, '--reporter=line,json'],
  {
    cwd: import.meta.dirname,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: ['ignore', 2, 2],
  },
);

const tests = new Map<string, { runs: number; passed: number }>();
for (const { file, title, isPassed } of ranIn(report)) {
  const name = `${file} › ${title}`;
  const { runs, passed } = tests.get(name) ?? { runs: 0, passed: 0 };
  tests.set(name, { runs: runs + 1, passed: passed + (isPassed ? 1 : 0) });
}
const shaky = [...tests].map(([name, how]) => ({ name, ...how })).filter(({ runs, passed }) => passed < runs);
for (const { name, runs, passed } of shaky) process.stdout.write(`${passed} of ${runs}  ${name}\n`);
process.stdout.write(
  shaky.length === 0
    ? `All ${tests.size} tests passed each of ${times} times.\n`
    : `${shaky.length} of ${tests.size} tests did not pass each of ${times} times.\n`,
);
// A run that broke off before its first test is no proof of anything.
process.exit(status === 0 && shaky.length === 0 && tests.size > 0 ? 0 : 1);
