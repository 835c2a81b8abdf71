import { describe, expect, test } from 'vitest';
import { addCopy, difference, replaceWithCopy } from './bring-back.ts';

const keys = (things: readonly { readonly key: string }[]): readonly string[] => things.map(({ key }) => key).sort();

test('a part that this version does not know survives both', () => {
  const mine = { version: 1, parts: { weather: 'rain' } };
  expect(replaceWithCopy(mine, { version: 1, parts: {} })).toEqual(mine);
  expect(addCopy(mine, { version: 1, parts: {} })).toEqual(mine);
});

describe('difference', () => {
  const page = (id: string, savedAt: string) => ({ pages: [{ id, savedAt }], done: [] });
  const mine = { version: 1, parts: { note: { kind: 'thanks' }, plan: page('cried', 'a') } };
  const copy = {
    version: 1,
    parts: { note: { kind: 'closure' }, quiz: { runs: { ready: {} } }, plan: page('rambled', 'c') },
  };

  test('names what would come, change and go', () => {
    const { added, changed, erased } = difference(mine, copy);
    expect(keys(added)).toEqual(['page:rambled', 'quiz:ready']);
    expect(changed).toEqual([{ key: 'note', value: { kind: 'closure' } }]);
    expect(keys(erased)).toEqual(['page:cried']);
  });

  test('the same page kept on another day is the same', () => {
    const { added, changed } = difference(mine, { version: 1, parts: { plan: page('cried', 'z') } });
    expect([...added, ...changed]).toEqual([]);
  });
});

test('Add joins the ticks of both', () => {
  const ticked = (done: readonly string[]) => ({ version: 1, parts: { plan: { pages: [], done } } });
  expect(addCopy(ticked(['a']), ticked(['b', 'a'])).parts['plan']).toMatchObject({ pages: [], done: ['a', 'b'] });
});

test('Add leaves a plan part of mine that cannot be read as it is', () => {
  const mine = { version: 1, parts: { plan: 'x' } };
  expect(addCopy(mine, { version: 1, parts: { plan: { pages: [], done: ['a'] } } }).parts['plan']).toBe('x');
});
