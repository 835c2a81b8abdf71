import { expect, it } from 'vitest';
import { page, remarks } from '../support/remarks.ts';
import { readingGrade } from './reading-grade.ts';

const heavy = 'Institutional recruitment procedures frequently necessitate considerable preparatory deliberation.';
const middling = 'The manager remembers a true answer when you give one.';

it('passes short words in short sentences', () => {
  expect(remarks(readingGrade, page('They heard it. Say the name once, and go on.'))).toEqual([]);
});

it('remarks on long words in long sentences', () => {
  expect(remarks(readingGrade, page(heavy))).toEqual([
    expect.stringMatching(/reading grade {2}expected US grade 7 at most; got \d\d\.\d\. Shorten the sentences/),
  ]);
});

it('asks less of a reader in a tool than on a page', () => {
  expect(remarks(readingGrade, page(middling))).toEqual([]);
  expect(remarks(readingGrade, page(middling, { kind: 'tools' }))).toEqual([
    expect.stringContaining('expected US grade 6 at most'),
  ]);
});

it('leaves the headings out of the count', () => {
  expect(remarks(readingGrade, page(`## ${heavy}\n\nThey heard it. Go on.`))).toEqual([]);
});
