import { expect, it } from 'vitest';
import { draftOf } from '../../draft-of.ts';
import { page, remarks } from '../support/remarks.ts';
import { sharedRun } from './shared-run.ts';

const eight = 'The ring went off and nobody said anything.';

it('remarks on eight words in a row that stand on two pages, once for each stretch', () => {
  const told = remarks(sharedRun, page(`First. ${eight}`), page(`${eight} Then more.`, { id: 'two' }));
  expect(told).toEqual([
    expect.stringMatching(
      /^content\/mistakes\/two\.mdx:5 .*got "the ring went off and nobody said anything", which is at content\/mistakes\/one\.mdx:5 too/,
    ),
  ]);
});

it('does not mind case and marks', () => {
  expect(
    remarks(sharedRun, page(eight), page(eight.toUpperCase().replace(' WENT', ', WENT'), { id: 'two' })),
  ).toHaveLength(1);
});

it('passes seven words, the same page, and headings', () => {
  expect(
    remarks(
      sharedRun,
      page('The ring went off and nobody spoke.'),
      page('Then the ring went off and nobody.', { id: 'two' }),
    ),
  ).toEqual([]);
  expect(remarks(sharedRun, page(`${eight}\n\n${eight}`))).toEqual([]);
  expect(remarks(sharedRun, page(`## ${eight}`), page(`## ${eight}`, { id: 'two' }))).toEqual([]);
});

it('passes what is said in one agreed way, and the questions of the bank', () => {
  const agreed = 'Some claims must be started within three months, or sooner.';
  expect(remarks(sharedRun, page(agreed), page(agreed, { id: 'two' }))).toEqual([]);
  const question = 'Walk me through how you would solve this for us';
  const bank = draftOf({
    kind: 'interviewQuestions',
    id: 'walk',
    file: 'walk.yaml',
    text: `question: ${question}\n`,
  }).draft;
  expect(
    remarks(sharedRun, bank, page(`Practise “${question}”.`), page(`Practise “${question}”.`, { id: 'two' })),
  ).toEqual([]);
});
