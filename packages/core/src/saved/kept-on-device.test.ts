import { expect, test } from 'vitest';
import { keptOnDevice } from './kept-on-device.ts';
import { PART_READERS } from './part-readers.ts';

test('every part that a tool keeps is told, and so are the settings', () => {
  const told = keptOnDevice().flatMap(({ part }) => part ?? []);
  expect(told.toSorted()).toEqual(['settings', ...PART_READERS.map(([name]) => name)].toSorted());
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
