// What we let into the project from outside: docs/dependencies.md says why each package is here, and what we hold them to.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { textOf, trackedFiles } from '../support/tracked-files.ts';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const manifests = trackedFiles().filter((file) => /(?:^|\/)package\.json$/.test(file));
const ours = new Set(
  manifests.flatMap((file) => {
    const { dependencies = {}, devDependencies = {} }: Manifest = JSON.parse(textOf(file));
    return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@rebound/'));
  }),
);
const rows = [...textOf('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| [^|]+ \| (\S[^|]+)\|$/gm)];
const lock = textOf('pnpm-lock.yaml');

describe('the packages', () => {
  it('are each here for a written reason', () => {
    expect(manifests.length).toBeGreaterThan(5);
    const written = rows.map(([, name]) => name ?? '');
    expect([...ours].filter((name) => !written.includes(name))).toEqual([]);
    expect(written.filter((name) => !ours.has(name))).toEqual([]);
    expect(rows.filter(([, , why = '']) => why.trim().length < 8).map(([, name]) => name)).toEqual([]);
  });

  it('are each held to a hash, and come from the registry by name', () => {
    const found = [...lock.matchAll(/^ {4}resolution: (.+)$/gm)].map(([, resolution]) => resolution ?? '');
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter((resolution) => !/^\{integrity: sha512-[\w+/]{86}==\}$/.test(resolution))).toEqual([]);
    expect(lock).not.toMatch(/(?:git\+|codeload|tarball:|https?:\/\/[^\s']*\.(?:tgz|git))/);
  });

  it('run nothing when they are installed', () => {
    const settings = textOf('pnpm-workspace.yaml');
    const [, allowed = ''] = /^allowBuilds:\n((?: {2}.+\n)+)/m.exec(settings) ?? [];
    expect(allowed).not.toBe('');
    expect(allowed.split('\n').filter((line) => line !== '' && !line.endsWith(': false'))).toEqual([]);
    expect(settings).not.toMatch(/dangerouslyAllowAllBuilds|strictDepBuilds: false/);
  });
});

describe('the licences', () => {
  it('are those of the packages as they are installed', () => {
    const { stdout, status } = spawnSync('node', ['commands/src/licences.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  it('let us do what we do', () => {
    const found = [...textOf('docs/licences.md').matchAll(/^## (.+) \(\d+\)$/gm)].map(([, licence]) => licence ?? '');
    expect(found.length).toBeGreaterThan(5);
    const known =
      /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|MPL-2\.0|Python-2\.0|PSF-2\.0|BSD|Unlicense|OFL-1\.1|WTFPL| AND | OR )+\)?$/;
    expect(found.filter((licence) => !known.test(licence))).toEqual([]);
    expect(known.test('GPL-3.0')).toBe(false);
  });
});

it('each build leaves the list of what it was built from, and nothing in it that changes by itself', () => {
  const text = readFileSync(join(root, 'apps/site/dist/_host/sbom.cdx.json'), 'utf8');
  const bill: { bomFormat: string; components: { name: string; hashes: unknown[] }[] } = JSON.parse(text);
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.length).toBeGreaterThan(300);
  expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'astro', 'pagefind']));
  expect(
    bill.components.filter(({ name, hashes }) => hashes.length === 0 && !['browser', 'core', 'schema'].includes(name)),
  ).toEqual([]);
  expect(text).not.toMatch(/timestamp|serialNumber/);
});
