import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceIds } from '@rebound/schema/advice-ids';
import { expect, it } from 'vitest';
import { root } from '../support/root.ts';

it('the tables in docs are those of the words as they stand', () => {
  const { stdout, status } = spawnSync('node', ['commands/src/words-report.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

it('every piece of advice has a row in the table of advice', () => {
  const file = join(root, 'docs/advice.md');
  const table = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(adviceIds.filter((id) => !table.includes(`| ${id} |`))).toEqual([]);
});
