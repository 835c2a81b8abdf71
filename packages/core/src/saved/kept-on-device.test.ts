import { expect, test } from 'vitest';
import { keptOnDevice } from './kept-on-device.ts';
import { PART_READERS } from './part-readers.ts';

test('every part that a tool keeps is told, and so are the settings', () => {
  const told = keptOnDevice().flatMap(({ part }) => part ?? []);
  expect(told.toSorted()).toEqual(['settings', ...PART_READERS.map(([name]) => name)].toSorted());
});

test('each is told with the place it lies in', () => {
  const kept = keptOnDevice();
  expect(kept).toContainEqual({
    key: 'rebound',
    part: 'note',
    what: 'The letter you are writing',
    why: 'so that no word is lost if the page closes',
    until: 'until you erase it',
  });
  expect(kept.filter(({ part }) => part !== undefined).map(({ key }) => key)).toEqual(
    ['settings', ...PART_READERS].map(() => 'rebound'),
  );
  expect(kept.filter(({ part }) => part === undefined).map(({ key }) => key)).toEqual([
    'rebound.aside',
    'rebound (stored files)',
    'rebound-english (stored files)',
  ]);
});

test('nothing is told twice, and each says what, why and how long', () => {
  const kept = keptOnDevice();
  expect(new Set(kept.map(({ key, part }) => `${key} ${part}`)).size).toBe(kept.length);
  for (const { what, why, until } of kept) {
    expect(what).toMatch(/^[A-Z]/);
    expect(why).toMatch(/^so that /);
    expect(until).toMatch(/^until /);
  }
});
