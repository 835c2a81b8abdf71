import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from './palette-png.ts';

/** The parts of a PNG by their names. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const size = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + size));
    at += 12 + size;
  }
  return parts;
}

/** The colours of a PNG, pixel by pixel. */
function coloursOf(png: Buffer): string[] {
  const parts = partsOf(png);
  const width = parts.get('IHDR')?.readUInt32BE(0) ?? 0;
  const table = parts.get('PLTE') ?? Buffer.alloc(0);
  const rows = [...inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))];
  return rows
    .filter((_, place) => place % (width + 1) !== 0)
    .map((place) => table.subarray(place * 3, place * 3 + 3).toString('hex'));
}

const picture = (colours: readonly number[], width: number): Promise<Buffer> =>
  palettePng({
    width,
    height: colours.length / width,
    rgba: Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255])),
  });

it('gives back every pixel as it was', async () => {
  const png = await picture([0x113b32, 0x113b32, 0xf3b440, 0xf5f1e3, 0x113b32, 0xf3b440], 3);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(coloursOf(png)).toEqual(['113b32', '113b32', 'f3b440', 'f5f1e3', '113b32', 'f3b440']);
});

it('keeps what is used most where there are too many colours, and moves the rest as little as it can', async () => {
  const greys = Array.from({ length: 256 }, (_, grey) => grey * 0x010101);
  const colours = [...greys, ...greys, 0x000001, 0xfefeff];
  const seen = coloursOf(await picture(colours, colours.length));
  expect(seen.slice(0, 256)).toEqual(greys.map((grey) => grey.toString(16).padStart(6, '0')));
  expect(seen.slice(-2)).toEqual(['000000', 'fefefe']);
});
