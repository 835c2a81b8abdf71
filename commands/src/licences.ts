// npm run licences [-- --check]: writes under which licence each package of the project comes into docs/licences.md, or says that
// the list is out of date.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { licenceList, type Installed } from './licences/licence-list.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = `${root}docs/licences.md`;

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
const fresh = existsSync(file) && readFileSync(file, 'utf8') === text;

if (process.argv.includes('--check')) {
  if (!fresh) process.stdout.write('docs/licences.md is out of date: npm run licences\n');
  process.exitCode = fresh ? 0 : 1;
} else {
  if (!fresh) writeFileSync(file, text);
  process.stdout.write(`docs/licences.md: ${fresh ? 'as it was' : 'changed'}.\n`);
}
