import { expect, it } from 'vitest';
import { page, remarks } from '../support/remarks.ts';
import { waysOfAsking } from './ways-of-asking.ts';

const asked = (count: number) =>
  `title: One\nasks:\n${Array.from({ length: count }, (_, n) => `  - way ${n}\n`).join('')}`;

it('passes a mistake page with twenty-four ways of asking', () => {
  expect(remarks(waysOfAsking, page('Fine.', { fields: asked(24) }))).toEqual([]);
});

it('remarks on one with fewer, at the field', () => {
  expect(remarks(waysOfAsking, page('Fine.', { fields: asked(23) }))).toEqual([
    expect.stringMatching(/^content\/mistakes\/one\.mdx:3 {2}asks {2}expected 24 ways of asking, or more; got 23\./),
  ]);
});

it('asks nothing of other kinds', () => {
  expect(remarks(waysOfAsking, page('Fine.', { kind: 'guides', fields: asked(3) }))).toEqual([]);
});
