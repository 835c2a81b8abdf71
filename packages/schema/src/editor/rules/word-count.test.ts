import { expect, it } from 'vitest';
import { page, remarks } from '../support/remarks.ts';
import { wordCount } from './word-count.ts';

const text = (count: number) => 'word '.repeat(count).trim();

it('passes a page of the right length', () => {
  expect(remarks(wordCount, page(text(350)), page(text(650)), page(text(600), { kind: 'guides' }))).toEqual([]);
});

it('remarks on one that is too short or too long', () => {
  expect(remarks(wordCount, page(text(349)), page(text(651)))).toEqual([
    expect.stringContaining('expected 350 to 650 words of text; got 349. Add what only this page can say.'),
    expect.stringContaining('got 651. Cut what would fit another page.'),
  ]);
  expect(remarks(wordCount, page(text(599), { kind: 'guides' }))).toHaveLength(1);
});

it('lets a page be short that is for somebody in danger, and leaves other kinds alone', () => {
  expect(remarks(wordCount, page(text(40), { fields: 'help: first\n' }), page(text(9), { kind: 'moments' }))).toEqual(
    [],
  );
});

it('does not count the words of an aside', () => {
  expect(remarks(wordCount, page(`${text(640)}\n\n<Aside>\n${text(60)}\n</Aside>`))).toEqual([]);
});
