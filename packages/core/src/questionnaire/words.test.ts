import { describe, expect, it } from 'vitest';
import { dayInWords } from '../calendar/days.ts';
import { fill } from './fill.ts';
import { linkTo } from './link.ts';

describe('fill', () => {
  it('puts in literal text and leaves unknown names standing', () => {
    expect(fill('{slip}: {other}', { slip: '$& {other}' })).toBe('$& {other}: {other}');
  });
});

describe('dayInWords', () => {
  it.each([
    ['2026-03-12', 'Thursday 12 March'],
    ['2028-02-29', 'Tuesday 29 February'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['soon', null],
  ])('%s', (iso, words) => {
    expect(dayInWords(iso)).toBe(words);
  });
});

describe('linkTo', () => {
  it.each([
    [{ tool: 'note', kind: 'thanks' }, '/tools/note/?kind=thanks'],
    [{ tool: 'note', kind: 'correction', mistake: 'late' }, '/tools/note/?kind=correction&slip=late'],
    [{ tool: 'note' }, '/tools/note/'],
    [{ tool: 'answer' }, '/tools/answer/'],
    [{}, '/tools/'],
    [{ tool: 'answer', mistake: 'late' }, '/tools/answer/#mistake=late'],
    [{ tool: 'practice', question: 'why-us', mistake: 'late' }, '/tools/practice/#q=why-us'],
    [{ tool: 'ready', mistake: 'late' }, '/tools/ready/'],
    [{ mistake: 'late' }, '/mistakes/late/'],
    [{ guide: 'how-to-wait' }, '/guides/how-to-wait/'],
    [{ to: 'tel:116123' }, 'tel:116123'],
  ])('%j', (words, href) => {
    expect(linkTo({ label: 'Go', ...words }).href).toBe(href);
  });
});
