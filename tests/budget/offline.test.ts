// What the site puts on a device to be read without a network: docs/decisions/0011-a-worker-that-keeps-the-site.md says why.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { root } from '../support/root.ts';

const dist = join(root, 'apps', 'site', 'dist');
const worker = readFileSync(join(dist, 'worker.js'), 'utf8');
const kept = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, address = '']) =>
  join(dist, address.endsWith('/') ? `${address}index.html` : address),
);
const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + readFileSync(file).length, 0);

it('the worker is at most 8 KB (Brotli)', () => {
  expect(brotliCompressSync(worker).length).toBeLessThanOrEqual(8 * 1024);
});

it('what it keeps is there, takes at most 10 MB on the device, and comes over the line as at most 3 MB', () => {
  expect(kept.length).toBeGreaterThan(190);
  expect(kept.filter((file) => !existsSync(file))).toEqual([]);
  const stored = total(kept);
  expect(stored).toBeGreaterThan(4_000_000);
  expect(stored).toBeLessThanOrEqual(10_000_000);
  const sent = total(kept.map((file) => (existsSync(`${file}.br`) ? `${file}.br` : file)));
  expect(sent).toBeLessThanOrEqual(3_000_000);
});

it('asking for it costs every page less than 250 bytes', () => {
  expect(readFileSync(join(root, 'apps/site/src/offline/every-page.js'), 'utf8').length).toBeLessThan(400);
  const page = readFileSync(join(dist, 'help', 'index.html'), 'utf8');
  const without = page.replace(/addEventListener\('load'.*\n/, '');
  expect(without).not.toBe(page);
  expect(brotliCompressSync(page).length - brotliCompressSync(without).length).toBeLessThan(250);
});

it('the spelling check weighs what its button says: 8 MB, and it is not kept before it is asked for', () => {
  const [engine = ''] = readdirSync(join(dist, '_astro')).filter((name) => /^harper.*\.wasm$/.test(name));
  const sent = ['br', 'gz'].map((packed) => statSync(join(dist, '_astro', `${engine}.${packed}`)).size);
  for (const bytes of sent) expect(Math.abs(bytes - 8_000_000)).toBeLessThan(1_000_000);
  expect(readFileSync(join(dist, 'worker.js'), 'utf8')).not.toContain(engine);
});
