import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

test.each([
  '/',
  '/tools/note/?kind=thanks',
  '/mistakes/wrong-name/',
  '/plan/#keep=cried',
  '/#menu',
  '/_a',
  '/?q=late',
  'tel:116123',
  'tel:+44116123',
  'sms:988',
])('a link of ours: %s', (href) => {
  expect(safeHref(href)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' /tools/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  'https://elsewhere.example/',
  'data:text/html,hello',
  'tel:116123;phone-context=evil',
  'tel:',
  'tel:+',
  'tel:late',
  'mailto:988',
  'go to /tools/',
  'go to tel:116123',
  'tools/',
  '/-/elsewhere.example/',
  '/tools\\elsewhere.example/',
  '/tools/\n',
  '/tools/ onclick',
  '',
  null,
  7,
  ['/tools/'],
])('not a link of ours: %j', (href) => {
  expect(safeHref(href)).toBeNull();
});
