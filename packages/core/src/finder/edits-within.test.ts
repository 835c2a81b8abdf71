import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsWithin } from './edits-within.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

describe('editsWithin', () => {
  it.each([
    ['late', 'late', 0],
    ['late', 'lat', 1],
    ['late', 'laste', 1],
    ['late', 'lete', 1],
    ['late', 'laet', 1],
    ['interveiw', 'intreview', 2],
    ['lab', 'lca', 2],
    ['lab', 'lbc', 2],
    ['', 'a', 1],
    ['a', '', 1],
  ])('%s → %s takes %i', (one, other, edits) => {
    expect(editsWithin(one, other, 3)).toBe(edits);
  });

  it('counts as far as is asked', () => {
    expect([editsWithin('late', 'lat', 1), editsWithin('late', 'la', 1), editsWithin('late', 'late', 0)]).toEqual([
      1, 2, 0,
    ]);
  });

  it('stops counting beyond what is asked', () => {
    expect(editsWithin('late', 'rejected', 2)).toBe(3);
  });

  it('is the same both ways, and nothing only between equal words', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editsWithin(one, other, 4);
        expect(editsWithin(other, one, 4)).toBe(edits);
        expect(edits === 0).toBe(one === other);
      }),
    );
  });

  it('finds a single letter taken out', () => {
    fc.assert(
      fc.property(word, fc.nat(7), (whole, place) => {
        const less = whole.slice(0, place) + whole.slice(place + 1);
        expect(editsWithin(whole, less, 2)).toBe(whole === less ? 0 : 1);
      }),
    );
  });
});
