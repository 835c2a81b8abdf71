// What a page looks like where somebody sends it on, and where a search engine finds it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../hosting/built.ts';
import { heads, site } from './built.ts';

const wrong = (is: (head: (typeof heads)[number]) => boolean): string[] =>
  heads.filter((head) => !is(head)).map(({ path }) => path);

describe('the head of every page', () => {
  it('says where the page stands', () => {
    expect(heads.length).toBeGreaterThan(180);
    // A frame for other sites stands for the page of its tool.
    expect(wrong(({ path, canonical }) => canonical === site + path.replace(/^\/embed\//, '/tools/'))).toEqual([]);
  });

  it('has a title and a description, each of them its own', () => {
    expect(wrong(({ title }) => /^.{3,}Rebound|^Rebound – ./.test(title))).toEqual([]);
    expect(wrong(({ description }) => description.length >= 30 && description.length <= 200)).toEqual([]);
    const own = heads.filter(({ path }) => !path.startsWith('/embed/'));
    const titles = own.map(({ title }) => title);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });

  it('names a picture that is there, of the size that is asked for, with the title of the page beside it', () => {
    const pictures = heads.map(({ image }) => {
      expect(image.startsWith(`${site}/share/`)).toBe(true);
      const png = readFileSync(join(dist, new URL(image).pathname));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), small: png.length < 60_000 };
    });
    expect(pictures).toEqual(pictures.map(() => ({ width: 1200, height: 630, small: true })));
    expect(wrong(({ path, title, shown }) => path === '/' || title.startsWith(shown))).toEqual([]);
  });
});
