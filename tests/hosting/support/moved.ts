import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/root.ts';

/** The built site, made to stand in this folder of another host: the same steps as a build for that address, without the building. */
export function movedTo(address: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-moved-'));
  execFileSync('node', [join(root, 'apps', 'site', 'move.ts'), address, folder, '--light']);
  return folder;
}
