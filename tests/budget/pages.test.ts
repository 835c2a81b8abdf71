import { describe, expect, it } from 'vitest';
import { weigh } from './support/weigh.ts';

const report = weigh();

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

  it('keeps the note writer, its checks included, within 30 KB of script', () => {
    const note = report.pages.find(({ address }) => address === '/tools/note/');
    expect(note?.script).toBeGreaterThan(10_000);
    expect(note?.script).toBeLessThanOrEqual(30_720);
    expect(note?.dataFiles.toSorted()).toEqual([
      '/tools/checks.json',
      '/tools/letters.json',
      '/tools/letters/thanks.json',
    ]);
  });
});
