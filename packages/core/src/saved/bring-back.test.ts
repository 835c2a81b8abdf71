import { describe, expect, test } from 'vitest';
import { addCopy, difference, replaceWithCopy } from './bring-back.ts';

const keys = (things: readonly { readonly key: string }[]): readonly string[] => things.map(({ key }) => key).sort();

test('a part that this version does not know survives both', () => {
  const mine = { version: 1, parts: { weather: 'rain' } };
  expect(replaceWithCopy(mine, { version: 1, parts: {} })).toEqual(mine);
  expect(addCopy(mine, { version: 1, parts: {} })).toEqual(mine);
});

describe('difference', () => {
  const mine = {
    version: 1,
    parts: { note: { recipient: 'Ms Okafor' }, plan: { pages: [{ id: 'cried', savedAt: 'a' }] } },
  };
  const copy = {
    version: 1,
    parts: {
      note: { recipient: 'Mr Lee' },
      quiz: { savedAt: 'b' },
      plan: { pages: [{ id: 'rambled', savedAt: 'c' }] },
    },
  };

  test('names what would come, change and go', () => {
    const { added, changed, erased, same } = difference(mine, copy);
    expect(keys(added)).toEqual(['page:rambled', 'quiz']);
    expect(changed.map(({ subject }) => subject)).toEqual(['Mr Lee']);
    expect(keys(erased)).toEqual(['page:cried']);
    expect(same).toEqual([]);
  });

  test('the same page kept on another day is the same', () => {
    const later = { version: 1, parts: { plan: { pages: [{ id: 'cried', savedAt: 'z' }] } } };
    expect(keys(difference(mine, later).same)).toEqual(['page:cried']);
  });
});
