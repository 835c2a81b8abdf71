/**
 * The same picture with at most 256 colours, each as near to its own as can be: the colours used most, but no two nearer to each other
 * than is needed for every other to find one as near. Changes the picture it is given.
 */
export function withFewColours(rgba: Uint8Array): void {
  const count = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  const byUse = [...count].toSorted(([, often], [, more]) => more - often).map(([colour]) => colour);
  let far = 0;
  let place = tableWithin(byUse, far);
  while (place === null) {
    far += 2;
    place = tableWithin(byUse, far);
  }
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = place.get(colourAt(rgba, at)) ?? 0;
    rgba[at] = colour >> 16;
    rgba[at + 1] = (colour >> 8) & 255;
    rgba[at + 2] = colour & 255;
  }
}

const MOST = 256;

/** For each colour one that is no farther than this; null if that takes more than 256. */
function tableWithin(byUse: readonly number[], far: number): Map<number, number> | null {
  const kept: number[] = [];
  const place = new Map<number, number>();
  for (const colour of byUse) {
    const near = kept.find((other) => isNear(colour, other, far));
    if (near === undefined && kept.push(colour) > MOST) return null;
    place.set(colour, near ?? colour);
  }
  return place;
}

const isNear = (one: number, other: number, far: number): boolean =>
  Math.abs((one >> 16) - (other >> 16)) <= far &&
  Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) <= far &&
  Math.abs((one & 255) - (other & 255)) <= far;

const colourAt = (rgba: Uint8Array, at: number): number =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
