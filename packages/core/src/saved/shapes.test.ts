import { describe, expect, test } from 'vitest';
import { isId, isText, isTexts, oneOf, oneOfOrNull, readEach, readWords } from './shapes.ts';

describe('an id', () => {
  test.each(['a', '7', '-', 'arrived-late', 'own-12', 'x'.repeat(80)])('%s', (value) => {
    expect(isId(value)).toBe(true);
  });

  test.each(['', 'x'.repeat(81), 'Late', 'a b', 'late!', '!late', '../help', 'é', 7, null, undefined, ['late']])(
    'is not %j',
    (value) => {
      expect(isId(value)).toBe(false);
    },
  );
});

test.each<[unknown, boolean]>([
  ['', true],
  ['Dear Ana', true],
  [7, false],
  [null, false],
  [['Dear Ana'], false],
])('%j is a text: %s', (value, isOne) => {
  expect(isText(value)).toBe(isOne);
});

test.each<[unknown, boolean]>([
  [[], true],
  [['a', ''], true],
  [['a', 7], false],
  [[null], false],
  ['a', false],
  [{ length: 0 }, false],
  [null, false],
])('%j is a list of texts: %s', (value, isOne) => {
  expect(isTexts(value)).toBe(isOne);
});

describe('one of the known words', () => {
  const known = ['day', 'night'] as const;

  test.each(known)('%s', (value) => {
    expect(oneOf(known, value)).toBe(value);
    expect(oneOfOrNull(known, value)).toBe(value);
  });

  test.each([['dark'], [''], [7], [['day']], [undefined]])('is not %j', (value) => {
    expect(oneOf(known, value)).toBeUndefined();
    expect(oneOfOrNull(known, value)).toBeUndefined();
  });

  test('nothing chosen yet is read only where that may be', () => {
    expect(oneOf(known, null)).toBeUndefined();
    expect(oneOfOrNull(known, null)).toBeNull();
  });
});

describe('every item of a list', () => {
  const read = (item: unknown) => (isId(item) ? { id: item, isRead: true } : null);

  test.each<[string, unknown, unknown]>([
    [
      'read, in its order',
      ['b', 'a'],
      [
        { id: 'b', isRead: true },
        { id: 'a', isRead: true },
      ],
    ],
    ['an empty list', [], []],
    ['one that cannot be read', ['a', '<b>'], null],
    ['two that share an id', ['a', 'b', 'a'], null],
    ['no list', 'a', null],
    ['a record', { 0: 'a', length: 1 }, null],
    ['nothing', null, null],
  ])('%s', (_, value, items) => {
    expect(readEach(value, read)).toEqual(items);
  });
});

describe('texts under known names', () => {
  const blank = { worst: '', next: 'as before' };

  test.each<[string, unknown, unknown]>([
    ['all of them', { worst: 'I was late', next: '' }, { worst: 'I was late', next: '' }],
    ['one: the other stays as it was blank', { worst: 'I was late' }, { worst: 'I was late', next: 'as before' }],
    ['none', {}, blank],
    ['a number under a known name', { worst: 7 }, null],
    ['a text under a name nobody knows', { worst: 'I was late', best: 'I came' }, null],
    ['a text under a name that every object has', { toString: 'x' }, null],
    ['a list', [], null],
    ['nothing', null, null],
  ])('%s', (_, value, words) => {
    expect(readWords(value, blank)).toEqual(words);
  });

  test('what is blank stays blank for the next', () => {
    readWords({ worst: 'I was late' }, blank);
    expect(blank).toEqual({ worst: '', next: 'as before' });
  });
});
