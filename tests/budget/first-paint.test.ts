// Nothing but the page itself stands between a reader and its first words, and a tool does not fetch its parts one after the other.
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';

const dist = join(root, 'apps', 'site', 'dist');
const pages = globSync('**/*.html', { cwd: dist }).map((file) => ({
  file,
  html: readFileSync(join(dist, file), 'utf8'),
}));
const withTag = (tag: RegExp): string[] => pages.filter(({ html }) => tag.test(html)).map(({ file }) => file);

describe('the first paint of every page', () => {
  it('waits for no style sheet, no script and no other file', () => {
    expect(pages.length).toBeGreaterThan(150);
    expect(withTag(/<link[^>]*rel="?(?:stylesheet|import)/)).toEqual([]);
    expect(withTag(/@import/)).toEqual([]);
    const blocking = /<script(?=[^>]*\ssrc=)(?![^>]*\s(?:type="module"|async|defer))[^>]*>/;
    expect(withTag(blocking)).toEqual([]);
    expect(blocking.test('<script src="/a.js"></script>')).toBe(true);
  });

  it('does not wait for the font, which may come too late and then stays away', () => {
    const faces = pages.flatMap(({ html }) => html.match(/@font-face\{[^}]*\}/g) ?? []);
    expect(faces.length).toBe(pages.length);
    expect(faces.filter((face) => !face.includes('font-display:optional'))).toEqual([]);
  });
});

/** What a script needs before it can run, read in another way than the build does. */
function needed(address: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  const code = readFileSync(join(dist, address), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:^|[;}])(?:import|export)(?:[\w{},*$ ]*?from)?["'`](\.[^"'`]+)["'`]/g))
    needed(posix.join(posix.dirname(address), name), found);
  return found;
}

describe('the scripts of a tool', () => {
  const tools = pages.filter(({ html }) => html.includes('<astro-island'));

  it.each(tools)('$file names all their parts in its head', ({ html }) => {
    const [head = ''] = html.split('</head>');
    const named = [...head.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, address = '']) => address);
    const parts = [...html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].flatMap(([, address = '']) => [
      ...needed(address),
    ]);
    expect(new Set(named)).toEqual(new Set(parts));
    expect(named.length).toBeGreaterThan(2);
  });

  it('come as few files', () => {
    const most = tools.map(({ html }) => html.match(/rel="modulepreload"/g)?.length ?? 0);
    expect(tools.length).toBeGreaterThan(10);
    expect(Math.max(...most)).toBeLessThan(25);
  });
});

it('the full-text engine comes without its ready-made interfaces', () => {
  const files = globSync('pagefind/*', { cwd: dist }).map((file) => posix.basename(file));
  expect(files).toContain('pagefind.js');
  expect(files.filter((file) => /ui|modular|highlight|playground/.test(file))).toEqual([]);
});
