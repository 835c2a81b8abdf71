import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN, type PlanPart } from '../plan/plan-part.ts';
import { addCopy, difference, replaceWithCopy } from './bring-back.ts';
import type { SavedDocument } from './document.ts';

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

  test('a letter and a result that stayed the same are not changed', () => {
    const same = { version: 1, parts: { note: { kind: 'thanks' }, quiz: { runs: { ready: { at: 'a' } } } } };
    expect(difference(same, structuredClone(same))).toEqual({ added: [], changed: [], erased: [] });
  });
});

describe('Add joins what was done to the steps of both', () => {
  const planned = (plan: Partial<PlanPart>): SavedDocument => ({
    version: 1,
    parts: { plan: { ...EMPTY_PLAN, ...plan } },
  });
  const nobody: SavedDocument = { version: 1, parts: {} };

  test.each<[string, Partial<PlanPart>, Partial<PlanPart>, Partial<PlanPart>]>([
    ['ticks, each once', { done: ['a'] }, { done: ['b', 'a'] }, { done: ['a', 'b'] }],
    ['erased steps, each once', { dropped: ['a'] }, { dropped: ['b', 'a'] }, { dropped: ['a', 'b'] }],
    [
      'moved steps',
      { moved: { a: '2026-03-12' } },
      { moved: { b: '2026-03-13' } },
      {
        moved: { a: '2026-03-12', b: '2026-03-13' },
      },
    ],
    [
      'a step moved in both: where I have it',
      { moved: { a: '2026-03-12' } },
      { moved: { a: '2026-03-13' } },
      {
        moved: { a: '2026-03-12' },
      },
    ],
    ['one tick and one erased step', {}, { done: ['a'], dropped: ['b'] }, { done: ['a'], dropped: ['b'] }],
    [
      'one tick and one moved step',
      {},
      { done: ['a'], moved: { b: '2026-03-13' } },
      {
        done: ['a'],
        moved: { b: '2026-03-13' },
      },
    ],
  ])('%s', (_, mine, theirs, both) => {
    expect(addCopy(planned(mine), planned(theirs))).toEqual(planned(both));
  });

  test('ticks of a copy come where I have no plan yet', () => {
    expect(addCopy(nobody, planned({ done: ['a'] }))).toEqual(planned({ done: ['a'] }));
  });

  test('a copy without ticks makes no plan', () => {
    expect(addCopy(nobody, nobody)).toBe(nobody);
    expect(addCopy(nobody, { version: 1, parts: { plan: EMPTY_PLAN } })).toBe(nobody);
  });
});

test('Add leaves a plan part of mine that cannot be read as it is', () => {
  const mine = { version: 1, parts: { plan: 'x' } };
  expect(addCopy(mine, { version: 1, parts: { plan: { pages: [], done: ['a'] } } }).parts['plan']).toBe('x');
});
