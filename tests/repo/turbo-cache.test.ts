// That a build is remembered exactly as long as nothing it is made from has changed.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { trackedFiles } from '../support/tracked-files.ts';

const project = mkdtempSync(join(tmpdir(), 'rebound-turbo-'));
let unchanged = '';
beforeAll(() => {
  for (const file of trackedFiles()) cpSync(join(root, file), join(project, file));
  unchanged = buildName();
});
afterAll(() => rmSync(project, { recursive: true }));

/** The name under which turbo would remember the build of the site as the project stands now. */
function buildName(env: Record<string, string> = {}): string {
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', '--filter=@rebound/site', '--dry=json', '--skip-infer'],
    {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
    },
  );
  const [, hash] = /"taskId": "@rebound\/site#build"[^]*?"hash": "(\w+)"/.exec(stdout) ?? [];
  if (hash === undefined) throw new Error(stderr);
  return hash;
}

/** That name with one line more in a file, which is then as it was. */
function afterEdit(file: string): string {
  const path = join(project, file);
  const text = readFileSync(path);
  appendFileSync(path, file.endsWith('.json') ? '\n' : '\n// one line more\n');
  const name = buildName();
  writeFileSync(path, text);
  return name;
}

it.each([
  'content/mistakes/arrived-late.mdx',
  'content/search/fillers.yaml',
  'packages/core/src/finder/build-index.ts',
  'packages/schema/src/check-content.ts',
  'apps/site/src/layouts/Base.astro',
  'apps/site/public/manifest.webmanifest',
  'apps/site/astro.config.ts',
  'tsconfig.base.json',
])('an edit of %s has the site built anew', (file) => {
  expect(afterEdit(file)).not.toBe(unchanged);
});

it.each(['README.md', 'docs/deploy.md', 'tests/run-all.ts', 'commands/src/bench-pages.ts'])(
  'an edit of %s does not',
  (file) => {
    expect(afterEdit(file)).toBe(unchanged);
  },
);

it('another address, other content, or another browser to print with, has the site built anew', () => {
  expect(buildName({ REBOUND_SITE: 'https://careers.example/rebound/' })).not.toBe(unchanged);
  expect(buildName({ REBOUND_CONTENT: '/elsewhere' })).not.toBe(unchanged);
  expect(buildName({ CHROMIUM_PATH: '/elsewhere/chromium' })).not.toBe(unchanged);
  expect(buildName({ SOMETHING_ELSE: '1' })).toBe(unchanged);
});
