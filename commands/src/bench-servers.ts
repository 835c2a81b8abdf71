// npm run bench:servers [-- --root]: serves the built site by nginx, by Caddy and by our own server, each with the configuration the build left
// for it, at the root of a host and in a folder (--root leaves that out), and looks at what they send. Only on this machine (127.0.0.1).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Place, promises } from './bench-servers/promises.ts';
import { servers } from './bench-servers/servers.ts';
import { dist, site } from './shared/paths.ts';
import { table } from './shared/table.ts';

const { root: atRootOnly = false } = parseArgs({ options: { root: { type: 'boolean' } } }).values;
const scratch = mkdtempSync(join(tmpdir(), 'rebound-servers-'));
// nginx and Caddy serve a folder of the root.
const inFolder = join(scratch, 'www', 'rebound');
if (!atRootOnly) execFileSync('node', [join(site, 'move.ts'), 'https://careers.example/rebound/', inFolder]);

const rows: string[][] = [];
const wrong: string[] = [];
try {
  const sites = [
    { where: 'at the root', site: dist, root: dist },
    ...(atRootOnly ? [] : [{ where: 'in a folder', site: inFolder, root: join(scratch, 'www') }]),
  ];
  for (const { name, missing, serve } of servers) {
    if (missing !== undefined) {
      process.stdout.write(`${missing}\n`);
      continue;
    }
    for (const { where, site, root } of sites) {
      const server = await serve(site, root, join(scratch, name));
      try {
        const place: Place = {
          port: server.port,
          site,
          rules: JSON.parse(readFileSync(join(site, '_host/rules.json'), 'utf8')),
        };
        const found = await Promise.all(promises.map(({ check }) => check(place)));
        rows.push([`${name}, ${where}`, ...found.map((faults) => (faults.length === 0 ? 'ok' : 'FAILED'))]);
        wrong.push(
          ...found.flatMap((faults, number) =>
            faults.map((fault) => `${name}, ${where}, ${promises[number]?.what}: ${fault}`),
          ),
        );
      } finally {
        await server.stop();
      }
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const titles = rows.map(([title = '']) => title);
const byPromise = promises.map(({ what }, number) => [what, ...rows.map((row) => row[number + 1] ?? '')]);
process.stdout.write(`${table([['', ...titles], ...byPromise])}\n`);
for (const fault of wrong) process.stdout.write(`${fault}\n`);
process.exit(wrong.length === 0 && rows.length > 0 ? 0 : 1);
