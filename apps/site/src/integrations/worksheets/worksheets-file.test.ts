import { describe, expect, it } from 'vitest';
import { dated, sheetsOf, withExtent, withoutFile } from './worksheets-file.ts';

const printed = (time: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\n/Type /Pages\n/Type /Page\n/Type /Page\n\u00e9`,
    'latin1',
  );

describe('the file of the worksheets', () => {
  it('is the same whenever it was printed, and says the day of its words', () => {
    const one = dated(printed('20261122104600'), '2026-11-22');
    expect(one).toEqual(dated(printed('20270101235959'), '2026-11-22'));
    expect(one.toString('latin1')).toContain("/ModDate (D:20261122000000+00'00')");
    expect(one.length).toBe(printed('20261122104600').length);
  });

  it('is not passed on if its dates are written otherwise, or there is no day', () => {
    expect(() => dated(Buffer.from('%PDF-2.0'), '2026-11-22')).toThrow('0 dates');
    expect(() => dated(printed('20261122104600'), '')).toThrow('need a day');
  });

  it('has as many sheets as it has pages', () => {
    expect(sheetsOf(printed('20261122104600'))).toBe(2);
  });
});

const page =
  '<p>Before.</p><p class="noprint">All <a href="/worksheets/rebound-worksheets.pdf">in one</a> (PDF).</p><p>After.</p>';
const copy =
  'Before.\n\nAll [in one](https://rebound.example/worksheets/rebound-worksheets.pdf) (PDF),\nto hand on.\n\nAfter.\n';

describe('a page that leads to it', () => {
  it('says how much there is of it', () => {
    expect(withExtent(page, 13, 99_001)).toContain('in one</a> (PDF, 13 pages, 97 KB).');
    expect(withExtent(copy, 13, 99_001)).toContain('.pdf) (PDF, 13 pages, 97 KB),\n');
  });

  it('says it anew when the site is moved', () => {
    expect(withExtent(withExtent(page, 13, 99_001), 12, 1024)).toContain('in one</a> (PDF, 12 pages, 1 KB).');
  });

  it('does not lead to a file that could not be made', () => {
    expect(withoutFile(page)).toBe('<p>Before.</p><p>After.</p>');
    expect(withoutFile(copy)).toBe('Before.\n\nAfter.\n');
  });

  it('is left as it is if it names no such file', () => {
    expect(withoutFile('<p>Print it (PDF).</p>')).toBe('<p>Print it (PDF).</p>');
    expect(withExtent('<p>Print it (PDF).</p>', 13, 1)).toBe('<p>Print it (PDF).</p>');
  });
});
