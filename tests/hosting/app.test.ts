// What a browser asks of a site before it offers to put it among the apps.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { built, dist, pageFiles } from './built.ts';

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
}
const manifest: {
  name: string;
  short_name: string;
  start_url: string;
  scope: string;
  display: string;
  background_color: string;
  theme_color: string;
  icons: Icon[];
  shortcuts: { name: string; url: string }[];
} = JSON.parse(built('manifest.webmanifest'));

it('every page names the manifest', () => {
  expect(
    pageFiles.filter((file) => !built(file).includes('<link rel="manifest" href="/manifest.webmanifest">')),
  ).toEqual([]);
});

it('the manifest says what an app needs', () => {
  expect(manifest).toMatchObject({ start_url: '/', scope: '/', display: 'standalone', name: 'Rebound' });
  expect(manifest.short_name.length).toBeLessThanOrEqual(12);
  for (const colour of [manifest.background_color, manifest.theme_color]) expect(colour).toMatch(/^#[\da-f]{6}$/);
  expect(built('index.html')).toContain(`content="${manifest.theme_color}" media="(prefers-color-scheme:light)"`);
});

it('its icons are there, as large as it says, and one may be cut round', () => {
  const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(pictures.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(pictures.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of pictures) {
    const bytes = readFileSync(join(dist, src));
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(manifest.icons.filter(({ src }) => !existsSync(join(dist, src)))).toEqual([]);
});

it('its short ways lead to pages', () => {
  expect(manifest.shortcuts.length).toBeGreaterThan(0);
  for (const { url } of manifest.shortcuts) expect(pageFiles).toContain(`${url.slice(1)}index.html`);
});
