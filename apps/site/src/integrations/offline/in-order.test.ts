import { expect, it } from 'vitest';
import { FIRST } from '../../offline/worker/files.ts';
import { addressOf, inOrder } from './in-order.ts';

it('gives files the address a reader opens', () => {
  expect(
    ['index.html', 'mistakes/cried/index.html', 'tools/questions/quiz.json', '_astro/Note.abc.js'].map(addressOf),
  ).toEqual(['/', '/mistakes/cried/', '/tools/questions/quiz.json', '/_astro/Note.abc.js']);
});

it('leaves out what is for hosts, for the full text, or only tells what is missing', () => {
  const files = [
    '404.html',
    '_headers',
    '_host/rules.json',
    'pagefind/pagefind.js',
    'worker.js',
    'help/index.html.br',
    'fonts/OFL.txt',
  ];
  expect(files.filter((file) => addressOf(file) !== undefined)).toEqual([]);
});

it('fetches help first, then what that page stands on, and a page after its scripts and data', () => {
  const first = ['/help/', '/offline/', '/', '/icon.svg', '/fonts/besley-600.woff2'];
  const rest = [
    '/_astro/a.js',
    '/search/search.js',
    '/tools/letters.json',
    '/now/tonight/',
    '/tools/note/',
    '/mistakes/cried/',
    '/about/',
  ];
  expect(inOrder([...first, ...rest].toReversed())).toEqual([...first, ...rest]);
  expect(FIRST).toBe(first.length);
});
