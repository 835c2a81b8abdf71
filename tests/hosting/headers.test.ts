// The same headers, whichever host sends them.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built, dist, pageFiles } from './built.ts';

const rules = JSON.parse(built('_host/rules.json'));
const everywhere: readonly (readonly [string, string])[] = Object.entries({ ...rules.everywhere, ...rules.closed });
const files = {
  _headers: (name: string, value: string) => `\n  ${name}: ${value}\n`,
  '_host/nginx.conf': (name: string, value: string) => `\n  add_header ${name} "${value}" always;\n`,
  '_host/Caddyfile': (name: string, value: string) => `\n\t\t${name} "${value}"\n`,
};

describe.each(Object.entries(files))('%s', (file, line) => {
  it('sends every header with every file', () => {
    expect(everywhere.length).toBeGreaterThan(6);
    for (const [name, value] of everywhere) expect(built(file)).toContain(line(name, value));
  });

  it('lets files be kept for good whose names change, and only those', () => {
    const text = built(file);
    for (const under of ['/_astro/', '/pagefind/fragment/', '/pagefind/index/']) {
      expect(text).toMatch(new RegExp(`${under}[^]{0,40}max-age=31536000, immutable`));
      const names = globSync(`${under.slice(1)}*`, { cwd: dist }).filter((name) => !/\.(?:br|gz)$/.test(name));
      expect(names.length).toBeGreaterThan(5);
      expect(names.filter((name) => !/[._][\w-]{7,}\.\w+$/.test(name))).toEqual([]);
    }
    expect(text.match(/immutable/g)).toHaveLength(3);
  });

  it('stays within what hosts read', () => {
    expect(
      built(file)
        .split('\n')
        .filter((one) => one.length > 2000),
    ).toEqual([]);
  });
});

describe('old addresses', () => {
  const moved: readonly { from: string; to: string }[] = rules.moved;
  const pageAt = (address: string): string => `${address.slice(1)}index.html`;

  it('lead to pages, and hide none', () => {
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter(({ to }) => !pageFiles.includes(pageAt(to)))).toEqual([]);
    expect(moved.filter(({ from }) => pageFiles.includes(pageAt(from)))).toEqual([]);
  });

  it('are known to every host', () => {
    for (const { from, to } of moved) {
      expect(built('_redirects')).toContain(`${from} ${to} 301\n`);
      expect(built('_host/nginx.conf')).toContain(`location = ${from} {\n    return 301 ${to};`);
      expect(built('_host/Caddyfile')).toContain(`\tredir ${from} ${to} 301\n`);
    }
  });
});

describe('the packed copies', () => {
  it('stand beside every page, and say the same', () => {
    expect(
      pageFiles.filter((file) => !existsSync(join(dist, `${file}.br`)) || !existsSync(join(dist, `${file}.gz`))),
    ).toEqual([]);
    const copies = globSync('**/*.{br,gz}', { cwd: dist });
    expect(copies.length).toBeGreaterThan(pageFiles.length * 2);
    const other = copies.filter((copy) => {
      const bytes = readFileSync(join(dist, copy));
      const text = copy.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      return !text.equals(readFileSync(join(dist, copy.slice(0, -3))));
    });
    expect(other).toEqual([]);
  });

  it('are always smaller', () => {
    const copies = globSync('**/*.{br,gz}', { cwd: dist });
    const bytes = (file: string): number => readFileSync(join(dist, file)).length;
    expect(copies.filter((copy) => bytes(copy) >= bytes(copy.slice(0, -3)))).toEqual([]);
  });
});
