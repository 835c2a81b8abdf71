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

test('the same text found twice is kept once', () => {
  const again = { what: 'document', reason: 'not-json', text: '{"ver', at: 'Tuesday' };
  expect(readAside(addAside(addAside(null, again), { ...again, at: 'Wednesday' }))).toEqual([again]);
});

test.each(['{"ver', '[1]', '[{"what":"note"}]', '{}'])('a broken list is itself kept as an item: %s', (text) => {
  const next = { what: 'note', reason: 'unreadable-part', text: '7', at: '' };
  expect(readAside(addAside(text, next)).map((kept) => kept.text)).toEqual([text, '7']);
});

test('nothing set aside is an empty list', () => {
  expect(readAside(null)).toEqual([]);
});
