import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXTS, countUp, digitsOf, readBits, writeBits } from './bits.ts';

const said = fc.array(fc.tuple(fc.nat(CONTEXTS - 1), fc.nat(1)), { maxLength: 2000, size: 'max' });

describe('bits', () => {
  it('come out as they went in, also after being sent', () => {
    fc.assert(
      fc.property(said, (bits) => {
        const { bit, text } = writeBits();
        for (const [context, yes] of bits) bit(context, yes);
        const packed = text();
        expect(JSON.stringify(packed)).toBe(`"${packed}"`);
        const read = readBits(packed);
        expect(bits.map(([context]) => read(context, 0))).toEqual(bits.map(([, yes]) => yes));
      }),
    );
  });

  it('carry over a long row of what was hardly to be expected', () => {
    const { bit, text } = writeBits();
    const bits = Array.from({ length: 5000 }, (_, place) => (place % 700 === 699 ? 1 : 0));
    for (const yes of bits) bit(7, yes);
    const read = readBits(text());
    expect(bits.map(() => read(7, 0))).toEqual(bits);
  });

  it('write what nothing spoke for any more', () => {
    const { bit, text } = writeBits();
    const bits = [...Array.from({ length: 100_000 }, () => 1), 0, ...Array.from({ length: 100_000 }, () => 0), 1];
    for (const yes of bits) bit(7, yes);
    const read = readBits(text());
    expect(bits.map(() => read(7, 0))).toEqual(bits);
  });

  it('take hardly any room where they are alike', () => {
    const { bit, text } = writeBits();
    for (let place = 0; place < 8000; place++) bit(3, 1);
    expect(text().length).toBeLessThan(40);
  });

  it('make numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ small: fc.nat(30), large: fc.nat(4095) })), (numbers) => {
        const { bit, text } = writeBits();
        for (const { small, large } of numbers) {
          countUp(bit, 0, small);
          digitsOf(bit, 100, large, 12);
        }
        const read = readBits(text());
        expect(numbers.map(() => ({ small: countUp(read, 0, 0), large: digitsOf(read, 100, 0, 12) }))).toEqual(numbers);
      }),
    );
  });
});
