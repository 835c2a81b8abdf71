// That a build stops at a writer’s mistake, and says nothing but what to do about it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../support/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebound-broken-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a field that is not as it should be stops the build, with the file, the line and the field', () => {
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true, filter: (file) => !file.includes('node_modules') });
  const page = join(content, 'mistakes', 'arrived-late.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/^size: .*$/m, 'size: enormous'));
  const { status, stdout } = spawnSync('node', ['build.ts', '--outDir', join(folder, 'dist')], {
    cwd: join(root, 'apps/site'),
    encoding: 'utf8',
    env: { ...process.env, REBOUND_CONTENT: content },
  });
  expect(status).toBe(1);
  expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/arrived-late\.mdx:\d+.*size/)]);
});
