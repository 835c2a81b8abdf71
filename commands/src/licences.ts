// npm run licences [-- --check]: writes under which licence each package of the project comes into docs/licences.md, or says that
// the list is out of date.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { licenceList, type Installed } from './licences/licence-list.ts';
import { keepDocuments } from './shared/documents.ts';
import { root } from './shared/paths.ts';

const listed: Record<string, readonly Installed[]> = JSON.parse(
  execFileSync('pnpm', ['licenses', 'ls', '--recursive', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }),
);
const lock: { packages: Record<string, { os?: string[]; cpu?: string[]; libc?: string[] }> } = parse(
  readFileSync(`${root}pnpm-lock.yaml`, 'utf8'),
);
const forOneMachine = Object.entries(lock.packages).flatMap(([name, { os, cpu, libc }]) =>
  (os ?? cpu ?? libc) ? [name] : [],
);
const text = licenceList(listed, new Set(forOneMachine));
keepDocuments([{ name: 'licences.md', text }], 'licences', ', ');
