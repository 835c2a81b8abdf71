import { inflateSync } from 'node:zlib';

/** A picture as Chromium writes it: eight bits a sign, three or four signs a pixel, in one go. */
export function readPng(file: Buffer): { width: number; height: number; rgba: Uint8Array } {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const signs = file[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const wide = width * signs;
  const rgba = new Uint8Array(width * height * 4).fill(255);
  let above: Uint8Array = new Uint8Array(wide);
  for (let y = 0; y < height; y += 1) {
    const from = y * (wide + 1);
    const row = unfiltered(data[from] ?? 0, data.subarray(from + 1, from + 1 + wide), above, signs);
    for (let x = 0; x < width; x += 1) rgba.set(row.subarray(x * signs, x * signs + signs), (y * width + x) * 4);
    above = row;
  }
  return { width, height, rgba };
}

/** A row as it was before the filter that made it easier to pack: https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(filter: number, packed: Uint8Array, above: Uint8Array, signs: number): Uint8Array {
  const row = new Uint8Array(packed.length);
  for (let at = 0; at < row.length; at += 1) {
    const left = row[at - signs] ?? 0;
    const up = above[at] ?? 0;
    const corner = above[at - signs] ?? 0;
    const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
    row[at] = (packed[at] ?? 0) + guess;
  }
  return row;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [one, two, three] = [left, up, corner].map((each) => Math.abs(guess - each));
  if ((one ?? 0) <= (two ?? 0) && (one ?? 0) <= (three ?? 0)) return left;
  return (two ?? 0) <= (three ?? 0) ? up : corner;
}
