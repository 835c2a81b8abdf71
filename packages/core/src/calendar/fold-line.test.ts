import { describe, expect, test } from 'vitest';
import { foldLine } from './fold-line.ts';

describe('a line of a calendar file', () => {
  test.each([
    ['an empty line', ''],
    ['75 letters', 'x'.repeat(75)],
  ])('%s stays as it is', (_, line) => {
    expect(foldLine(line)).toBe(line);
  });

  test('is cut after 75 octets, and then after 74: the space in front counts', () => {
    expect(foldLine('x'.repeat(224))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n ${'x'.repeat(74)}\r\n x`);
  });

  test.each([
    ['the last of one octet', '\u007F', 1],
    ['the first of two', '\u0080', 2],
    ['é', 'é', 2],
    ['the last of two', '\u07FF', 2],
    ['the first of three', '\u0800', 3],
    ['a quotation mark', '“', 3],
    ['the last of three', '\uFFFF', 3],
    ['the first of four', '\u{10000}', 4],
    ['a face', '😀', 4],
  ])('%s is never cut in two', (_, character, octets) => {
    const fits = `${'x'.repeat(75 - octets)}${character}`;
    expect(foldLine(fits)).toBe(fits);
    expect(foldLine(`x${fits}`)).toBe(`${'x'.repeat(76 - octets)}\r\n ${character}`);
    const fitsAfterOne = `${character}${'x'.repeat(74 - octets)}`;
    expect(foldLine(`${'x'.repeat(75)}${fitsAfterOne}y`)).toBe(`${'x'.repeat(75)}\r\n ${fitsAfterOne}\r\n y`);
  });
});
