import { describe, expect, it } from 'vitest';
import { firstOf, ranked } from './rank.ts';

const things = [
  { id: 'a', n: 2 },
  { id: 'b', n: 5 },
  { id: 'c', n: 2 },
  { id: 'd', n: 0 },
  { id: 'e', n: 2 },
];
const ids = (list: readonly { id: string }[]) => list.map((thing) => thing.id);

describe('ranked', () => {
  it('puts equals side by side and leaves out what measures nothing', () => {
    expect(ranked(things, (thing) => thing.n).map(ids)).toEqual([['b'], ['a', 'c', 'e']]);
  });
});

describe('firstOf', () => {
  it('names what came out level with the last one shown', () => {
    const { shown, level } = firstOf(
      ranked(things, (thing) => thing.n),
      3,
    );
    expect(ids(shown)).toEqual(['b', 'a', 'c']);
    expect(ids(level)).toEqual(['e']);
  });

  it('names nothing where the last one shown stands alone, whatever stands level above it', () => {
    expect(firstOf([[1], [2, 3], [4, 5]], 4)).toEqual({ shown: [1, 2, 3, 4], level: [5] });
    expect(firstOf([[1, 2], [3], [4]], 3)).toEqual({ shown: [1, 2, 3], level: [] });
  });

  it('has nothing to name when all fit, or there is nothing', () => {
    expect(firstOf([[1], [2]], 3)).toEqual({ shown: [1, 2], level: [] });
    expect(firstOf([], 3)).toEqual({ shown: [], level: [] });
  });
});
