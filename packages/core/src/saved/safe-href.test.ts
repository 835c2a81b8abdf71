import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

test.each([
  '/',
  '/tools/note/?kind=thanks',
  '/mistakes/wrong-name/',
  '/plan/#keep=cried',
  '/#menu',
  'tel:116123',
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
  '/tools/ onclick',
  '',
  null,
  7,
])('not a link of ours: %j', (href) => {
  expect(safeHref(href)).toBeNull();
});
