import { describe, expect, it } from 'vitest';
import { holds } from './condition.ts';
import type { Known } from './condition.ts';
import type { Condition } from './shape/condition.ts';

const nothing: Known = { facts: new Set(), answered: new Set(), rights: 0, slips: 0 };
const some: Known = {
  facts: new Set(['late']),
  answered: new Set(['when']),
  rights: 2,
  slips: 3,
  issues: 4,
  repairs: 1,
  gut: 'level',
  bands: ['solid', 'work', 'solid'],
};
const late = { fact: 'late' };
const gone = { fact: 'gone' };

describe('a condition', () => {
  it('that is not there holds', () => {
    expect(holds(undefined, nothing)).toBe(true);
  });

  it.each<[Condition, boolean, boolean]>([
    [late, true, false],
    [gone, false, false],
    [{ all: [late, { answered: 'when' }] }, true, false],
    [{ all: [late, gone] }, false, false],
    [{ any: [gone, late] }, true, false],
    [{ any: [gone] }, false, false],
    [{ not: late }, false, true],
    [{ answered: 'when' }, true, false],
    [{ answered: 'late' }, false, false],
    [{ rights: { from: 2 } }, true, false],
    [{ rights: { from: 3 } }, false, false],
    [{ rights: { to: 2 } }, true, true],
    [{ rights: { to: 1 } }, false, true],
    [{ slips: { from: 3, to: 3 } }, true, false],
    [{ slips: { from: 4 } }, false, false],
    [{ issues: { from: 4 } }, true, false],
    [{ issues: { to: 0 } }, false, true],
    [{ repairs: { from: 1 } }, true, false],
    [{ repairs: { to: 0 } }, false, true],
    [{ gut: ['level', 'unknown'] }, true, true],
    [{ gut: ['facts-better'] }, false, false],
    [{ bands: ['solid'], from: 2 }, true, false],
    [{ bands: ['solid'], from: 3 }, false, false],
    [{ bands: ['solid', 'work'], from: 3 }, true, false],
    [{ bands: ['unclear'], from: 1 }, false, false],
  ])('%j', (condition, withSome, withNothing) => {
    expect([holds(condition, some), holds(condition, nothing)]).toEqual([withSome, withNothing]);
  });
});
