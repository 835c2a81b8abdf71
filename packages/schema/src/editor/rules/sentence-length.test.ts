import { expect, it } from 'vitest';
import { page, remarks } from '../support/remarks.ts';
import { sentenceLength } from './sentence-length.ts';

const words = (count: number) =>
  `They ${'go on and '
    .repeat(10)
    .split(' ')
    .slice(0, count - 2)
    .join(' ')} stop.`;

it('passes a sentence of twenty words', () => {
  expect(remarks(sentenceLength, page(words(20)))).toEqual([]);
});

it('remarks on one of twenty-one, with its line and its beginning', () => {
  expect(remarks(sentenceLength, page(`Short.\n\n${words(21)}`))).toEqual([
    expect.stringMatching(/^content\/mistakes\/one\.mdx:7 {2}text .*20 words at most; got 21 words: "They go on/),
  ]);
});

it('ends a sentence at a short word or a figure too', () => {
  const first = 'Go down the whole of the long page and count the good ones from 1 to 10. ';
  expect(
    remarks(sentenceLength, page(`${first}Then write the time you signed in. What they saw is another thing.`)),
  ).toEqual([]);
});

it('reads the printed fields as well', () => {
  const fields = `title: One\nsummary: ${words(22)}\n`;
  expect(remarks(sentenceLength, page('Short.', { fields }))).toEqual([expect.stringContaining(':3  summary')]);
});
