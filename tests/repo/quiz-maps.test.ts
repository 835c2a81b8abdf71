import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from '../support/root.ts';

it('the maps of the questionnaires in docs are those of the data as it stands', () => {
  const { stdout, status } = spawnSync('node', ['commands/src/quiz-map.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});
