// npm run site:move -- ADDRESS FOLDER [--light]: the site that is built, as it must be to stand at another address, for example
// https://careers.example/rebound/. Nothing is built anew but what depends on the address. --light leaves out the packed copies.
import { existsSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKSHEETS_FILE } from '@rebound/schema/site-addresses';
import { builtFiles } from './src/integrations/built-files.ts';
import { readdress } from './src/integrations/folder/folder.ts';
import { siteAddress } from './src/integrations/folder/site-address.ts';
import type { HostRules } from './src/integrations/hosting/host-rules.ts';
import { writeHostFiles } from './src/integrations/hosting/hosting.ts';
import { packBuilt } from './src/integrations/hosting/pack-built.ts';
import { buildWorker } from './src/integrations/offline/build-worker.ts';
import { writePolicies } from './src/integrations/policy/content-policy.ts';
import { makeWorksheets } from './src/integrations/worksheets/make-worksheets.ts';

const dist = fileURLToPath(new URL('dist', import.meta.url));
const [address = '', given = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (address === '' || given === '') {
  process.stderr.write('Say where the site is to stand, and in which folder to put its files.\n');
  process.exit(1);
}
const to = siteAddress(address);
const folder = resolve(given);
const rules: HostRules = JSON.parse(await readFile(join(dist, '_host', 'rules.json'), 'utf8'));

await rm(folder, { recursive: true, force: true });
await cp(dist, folder, { recursive: true });
// These are made from the pages as they will be.
for (const file of await builtFiles(folder)) {
  if (/\.(?:br|gz)$|^worker\.js$/.test(file)) await rm(join(folder, file));
}
await readdress(folder, { origin: rules.origin, pathname: rules.folder }, to);
await writePolicies(folder);
// Printed anew with the addresses of the new place, once the pages’ own policies let them have their style.
if (existsSync(join(folder, WORKSHEETS_FILE))) process.stderr.write(`${(await makeWorksheets(folder, to)).said}\n`);
await buildWorker(folder, to);
await writeHostFiles(folder, to);
if (!process.argv.includes('--light')) await packBuilt(folder);
process.stdout.write(`${folder} is to stand at ${to.href}\n`);
