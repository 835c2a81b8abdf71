import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAside, readAside } from './aside.ts';

const item = fc.record({
  what: fc.string(),
  reason: fc.string(),
  text: fc.string({ unit: 'binary' }),
  at: fc.string(),
});

test('every text set aside can be taken out again, letter for letter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(item, { selector: ({ what, text }) => `${what}\n${text}` }), (items) => {
      const kept = items.reduce<string | null>(addAside, null);
      expect(readAside(kept)).toEqual(items);
    }),
  );
});

test('a second broken text does not push out the first', () => {
  const first = { what: 'document', reason: 'not-json', text: '{"ver', at: '2026-03-03T22:50:00.000Z' };
  const second = { what: 'note', reason: 'unreadable-part', text: '7', at: '2026-03-04T08:00:00.000Z' };
  expect(readAside(addAside(addAside(null, first), second))).toEqual([first, second]);
});

test.each([
  ['another text in the same place', { what: 'note', text: '8' }],
  ['the same text in another place', { what: 'plan', text: '7' }],
])('%s is a thing of its own', (_, more) => {
  const first = { what: 'note', reason: 'unreadable-part', text: '7', at: 'Tuesday' };
  expect(readAside(addAside(addAside(null, first), { ...first, ...more }))).toEqual([first, { ...first, ...more }]);
});

test('the same text found twice is kept once', () => {
  const again = { what: 'document', reason: 'not-json', text: '{"ver', at: 'Tuesday' };
  expect(readAside(addAside(addAside(null, again), { ...again, at: 'Wednesday' }))).toEqual([again]);
});

test.each([
  '{"ver',
  '[1]',
  '[null]',
  '[{"what":"note"}]',
  '[{"what":1,"reason":"","text":"","at":""}]',
  '[{"what":"","reason":"","text":"","at":""},{"what":"","reason":"","text":""}]',
  '{}',
  ' ',
])('a broken list is itself kept as an item: %s', (text) => {
  const next = { what: 'note', reason: 'unreadable-part', text: '7', at: '' };
  expect(readAside(addAside(text, next))).toEqual([{ what: 'document', reason: 'not-json', text, at: '' }, next]);
});

test.each([null, ''])('nothing set aside is an empty list: %j', (text) => {
  expect(readAside(text)).toEqual([]);
});
