import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';

interface Report {
  kinds: { kind: string; pages: number }[];
  pages: { address: string; scriptFiles: string[]; over: string[] }[];
}

const { stdout } = spawnSync('node', [join(root, 'commands/src/bench-pages.ts'), '--json'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const report: Report = JSON.parse(stdout);

describe('the weight of pages', () => {
  it('is measured for every kind that has a budget', () => {
    const kinds = report.kinds.map((entry) => entry.kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['home', 'moment', 'guide', 'mistake', 'A to Z', 'help', 'quiz', 'note writer', 'search']),
    );
  });

  it('stays within the budget on every page, and nothing comes from another host', () => {
    expect(report.pages.filter((page) => page.over.length > 0).map((page) => [page.address, page.over])).toEqual([]);
  });

  it('holds no script file on a page for reading', () => {
    const reading = report.pages.filter((page) =>
      /^\/(now|guides|mistakes)\/.|^\/(help|a-z|about|privacy)\/$|^\/$/.test(page.address),
    );
    expect(reading.length).toBeGreaterThan(40);
    expect(reading.filter((page) => page.scriptFiles.length > 0).map((page) => page.address)).toEqual([]);
  });
});
