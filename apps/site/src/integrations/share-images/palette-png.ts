import { crc32, deflateSync } from 'node:zlib';

/** A picture as the drawing library gives it: four bytes a pixel, opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * A PNG with a table of at most 256 colours: a flat picture becomes a third of the size it has with three bytes a pixel. Where
 * soft edges bring more colours than that, neighbours among the rare ones are joined.
 */
export function palettePng({ width, height, rgba }: Pixels): Buffer {
  const colours = coloursOf(rgba);
  const table = tableOf(colours);
  const rows = Buffer.alloc(height * (width + 1));
  let last = -1;
  let place = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    // The first byte of a row, 0, says that the row is not filtered.
    for (let x = 1; x <= width; x += 1, at += 4) {
      const colour = colourAt(rgba, at);
      // Most pixels are as the one before: no need to look them up.
      if (colour !== last) [last, place] = [colour, table.place.get(colour) ?? 0];
      rows[y * (width + 1) + x] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, by a table of colours; the rest is as every PNG has it.
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(table.colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = (rgba: Uint8Array, at: number): number =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);

/** How often each colour is used. */
function coloursOf(rgba: Uint8Array): Map<number, number> {
  const count = new Map<number, number>();
  const add = (colour: number, often: number): unknown => count.set(colour, (count.get(colour) ?? 0) + often);
  let last = colourAt(rgba, 0);
  let run = 0;
  for (let at = 0; at < rgba.length; at += 4, run += 1) {
    const colour = colourAt(rgba, at);
    if (colour === last) continue;
    add(last, run);
    [last, run] = [colour, 0];
  }
  add(last, run);
  return count;
}

/** The 256 colours used most, and the place in that table of every colour: its own, or that of the nearest. */
function tableOf(count: ReadonlyMap<number, number>): { colours: number[]; place: Map<number, number> } {
  const byUse = [...count]
    .toSorted(([one, often], [other, more]) => more - often || one - other)
    .map(([colour]) => colour);
  const colours = byUse.slice(0, 256);
  const place = new Map(colours.map((colour, index) => [colour, index]));
  for (const colour of byUse.slice(256)) place.set(colour, nearest(colours, colour));
  return { colours, place };
}

function nearest(colours: readonly number[], wanted: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  colours.forEach((colour, index) => {
    const far =
      ((colour >> 16) - (wanted >> 16)) ** 2 +
      (((colour >> 8) & 255) - ((wanted >> 8) & 255)) ** 2 +
      ((colour & 255) - (wanted & 255)) ** 2;
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
