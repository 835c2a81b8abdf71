import { describe, expect, it } from 'vitest';
import { textOf, trackedFiles } from '../support/tracked-files.ts';

const files = trackedFiles();
const source = files.filter((file) => /\.(ts|tsx|astro|css|mjs|js)$/.test(file));

describe('the house', () => {
  it('keeps code out of content/', () => {
    expect(files.filter((file) => file.startsWith('content/') && !/\.(mdx|yaml|md|json)$/.test(file))).toEqual([]);
  });

  it('writes MDX without imports', () => {
    const mdx = files.filter((file) => file.endsWith('.mdx'));
    expect(mdx.length).toBeGreaterThan(30);
    expect(mdx.filter((file) => /^\s*(import|export)\s/m.test(textOf(file)))).toEqual([]);
  });

  it('sends what the letter checks know as data: no rule and no island imports a list, only its type', () => {
    const inBrowser = source.filter(
      (file) =>
        /^(packages\/core\/src\/letters\/(?!post\/|walk\/)|apps\/site\/src\/islands\/)/.test(file) &&
        !/\/check\/data\/|\.test\.tsx?$|\/try-rule\.ts$/.test(file),
    );
    expect(inBrowser.length).toBeGreaterThan(60);
    const list = /^import (?!type\b)[^;]*['"][^'"]*(?:check|\.)\/data\/[^'"]*['"]/m;
    expect(list.test("import { blame } from '../data/blame.ts';")).toBe(true);
    expect(inBrowser.filter((file) => list.test(textOf(file)))).toEqual([]);
  });

  it('has no file that gathers others under one name inside a package', () => {
    const barrels = source.filter((file) => /^packages\/.*\/index\.ts$/.test(file));
    expect(barrels).toEqual([]);
  });

  it('has no inline style or handler in its markup', () => {
    const markup = files.filter((file) => /\.(astro|tsx)$/.test(file));
    expect(markup.filter((file) => /\sstyle=[{"']/.test(textOf(file)))).toEqual([]);
    expect(markup.filter((file) => file.endsWith('.astro') && /\son[a-z]+="/.test(textOf(file)))).toEqual([]);
  });

  it('is on its map, room by room', () => {
    const rooms = new Set(
      files.flatMap((file) => {
        const [, room] =
          /^((?:content|tests|commands|docs|scripts|\.github)|packages\/(?:schema|browser)|packages\/core\/src\/[\w-]+|apps\/site\/(?:src\/[\w-]+|public))\//.exec(
            file,
          ) ?? [];
        const [, deeper] = /^((?:content|tests)\/[\w-]+)\//.exec(file) ?? [];
        return [room, deeper].filter((each) => each !== undefined);
      }),
    );
    const map = textOf('docs/architecture.md');
    expect(rooms.size).toBeGreaterThan(40);
    expect([...rooms].filter((room) => !map.includes(`\`${room}/`))).toEqual([]);
  });

  it('switches off no test and silences no checker', () => {
    const own = 'tests/repo/architecture.test.ts';
    const silent =
      /\b(?:it|test|describe)\.(?:only|skip|fixme)\(|@ts-(?:ignore|nocheck|expect-error)|eslint-disable|\bas any[;,)\]]|: any[;,)\]=[]/;
    expect(source.filter((file) => file !== own && silent.test(textOf(file)))).toEqual([]);
  });

  it('keeps every source file under 300 lines', () => {
    expect(source.filter((file) => textOf(file).split('\n').length > 300)).toEqual([]);
  });

  it('calls npm test from its CI script, and nothing else', () => {
    const lines = textOf('.ci/run')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual(['npm test']);
  });
});
