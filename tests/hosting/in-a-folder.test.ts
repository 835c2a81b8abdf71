// The site as it is for a careers service that has no host name to spare: https://careers.example/rebound/.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dist, pageFiles } from './built.ts';
import { movedTo } from './support/moved.ts';

const folder = movedTo('https://careers.example/rebound/');
afterAll(() => rmSync(folder, { recursive: true }));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const texts = globSync('**/*.{html,js,json,webmanifest,xml,txt,md}', { cwd: folder }).filter(
  (file) => !/^(?:pagefind|_host)\//.test(file),
);

describe('a site in a folder', () => {
  it('has every page of the site', () => {
    expect(globSync('**/*.html', { cwd: folder }).toSorted()).toEqual(pageFiles);
  });

  it('names no address outside the folder, and no file that is not there', () => {
    const named = texts.flatMap((file) => {
      const inMarkup = file.endsWith('.html')
        ? [...read(file).matchAll(/\s(?:href|src|action|component-url|renderer-url|data-search)="(\/[^"]*)"/g)]
        : [];
      return inMarkup.map(([, address = '']) => ({ file, address: address.replace(/[?#].*/, '') }));
    });
    expect(named.length).toBeGreaterThan(5000);
    expect(named.filter(({ address }) => !address.startsWith('/rebound/'))).toEqual([]);
    const missing = named.filter(({ address }) => {
      const file = join(folder, address.slice('/rebound/'.length));
      return !existsSync(address.endsWith('/') ? join(file, 'index.html') : file);
    });
    expect(missing).toEqual([]);
  });

  it('has the worksheets printed with its own addresses', () => {
    const file = readFileSync(join(folder, 'worksheets/rebound-worksheets.pdf'), 'latin1');
    expect(file.match(/\/Type \/Page\b(?!s)/g)?.length).toBe(13);
    expect(read('advisers/index.html')).toContain('(PDF, 13 pages, ');
    const links = file.match(/\/URI \(.*?\)/g);
    expect(links?.length).toBeGreaterThan(10);
    expect(links?.filter((link) => !link.startsWith('/URI (https://careers.example/rebound/'))).toEqual([]);
  });

  it('asks for its scripts, style, data and worker inside the folder', () => {
    const rooted = new RegExp(
      `(?:["'\`(}]|\\\\[nt])/(?:${globSync('*', { cwd: dist, withFileTypes: true })
        .map(({ name }) => name.replaceAll('.', '\\.'))
        .join('|')})["'\`/?#)\\\\]`,
    );
    const left = texts.flatMap((file) => rooted.exec(read(file))?.map((found) => `${file}: ${found}`) ?? []);
    expect(left).toEqual([]);
    expect(rooted.test('"/help/"') && rooted.test('"plan\\n/plan/\\n"')).toBe(true);
    expect(read('search/search.js')).toContain('/rebound/finder.json');
  });

  it('names its new host, never the old one', () => {
    const { origin } = JSON.parse(readFileSync(join(dist, '_host/rules.json'), 'utf8'));
    expect(texts.filter((file) => read(file).includes(`${origin}/`))).toEqual([]);
  });

  it('is an app of its own, and keeps its own files', () => {
    const manifest = JSON.parse(read('manifest.webmanifest'));
    expect([manifest.start_url, manifest.scope]).toEqual(['/rebound/', '/rebound/']);
    const kept = [...read('worker.js').matchAll(/"url":"([^"]+)"/g)].map(([, address]) => address);
    expect(kept.length).toBeGreaterThan(190);
    expect(kept.filter((address) => !address?.startsWith('/rebound/'))).toEqual([]);
  });

  it('tells hosts its folder, for files and for old addresses', () => {
    expect(read('_headers')).toMatch(/^\/rebound\/\*\n/);
    expect(read('_headers')).toContain('\n/rebound/_astro/*\n');
    expect(read('_redirects')).toContain('/rebound/crisis/ /rebound/help/ 301\n');
    expect(read('_host/nginx.conf')).toContain('error_page 404 /rebound/404.html;');
    expect(read('_host/Caddyfile')).toContain('rewrite * /rebound/404.html');
  });
});
