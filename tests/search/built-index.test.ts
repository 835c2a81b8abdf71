// What the search sends, seen from outside: on the built site.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchBudget } from '../../commands/src/bench-pages/budgets.ts';
import { root } from '../support/root.ts';

const dist = join(root, 'apps/site/dist');
const packed = (file: string): number =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const finder: { pages: string } = JSON.parse(readFileSync(join(dist, 'finder.json'), 'utf8'));

describe('the first answer', () => {
  it('needs at most 45 KB: the search and what it knows', () => {
    expect(packed('search/search.js') + packed('finder.json')).toBeLessThanOrEqual(searchBudget.firstAnswer);
  });

  it('can lead to every page about what went wrong, and to every tool and guide', () => {
    const pages = ['mistakes', 'now', 'guides', 'tools'].flatMap((folder, kind) =>
      readdirSync(join(dist, folder), { withFileTypes: true })
        .filter(({ name }) => existsSync(join(dist, folder, name, 'index.html')))
        .map(({ name }) => `${kind} ${name}`),
    );
    // All kinds first, then all ids, and five more groups of lines.
    const lines = finder.pages.split('\n');
    const known = new Set(
      lines.slice(0, lines.length / 7).map((kind, page) => `${kind} ${lines[lines.length / 7 + page]}`),
    );
    expect(pages.length).toBeGreaterThan(150);
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });
});

describe('the full text', () => {
  const files = readdirSync(join(dist, 'pagefind'));

  it('has its engine, and none of the interfaces we do not use', () => {
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  });

  it('costs at most 110 KB before it answers', () => {
    const needed = files.filter((file) => /^pagefind(?:-worker)?\.js$|^wasm\.en|pf_meta$|entry\.json$/.test(file));
    expect(needed.length).toBeGreaterThanOrEqual(5);
    // Pagefind’s own files but its two scripts are packed already.
    const bytes = needed.map((file) =>
      file.endsWith('.js') ? packed(`pagefind/${file}`) : readFileSync(join(dist, 'pagefind', file)).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(searchBudget.fullText);
  });
});

describe('a page with a search field', () => {
  it.each(['index.html', '404.html', 'mistakes/index.html', 'search/index.html'])('%s names no script file', (file) => {
    expect(existsSync(join(dist, file))).toBe(true);
    const html = readFileSync(join(dist, file), 'utf8');
    expect(html).toContain('type="search"');
    expect(html).not.toMatch(/<script[^>]+src=/);
  });
});
