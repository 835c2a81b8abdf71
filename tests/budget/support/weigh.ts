import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../support/root.ts';

interface Report {
  kinds: { kind: string; pages: number }[];
  pages: {
    address: string;
    script: number;
    scriptFiles: string[];
    data: number;
    dataFiles: string[];
    over: string[];
  }[];
}

/** What `npm run bench:pages` says about the built site, or about the pages in another folder. */
export function weigh(folder?: string): Report {
  const command = [join(root, 'commands/src/bench-pages.ts'), '--json', ...(folder === undefined ? [] : [folder])];
  const { stdout } = spawnSync('node', command, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const report: Report = JSON.parse(stdout);
  return report;
}
