/** Things in order of a measure, largest first, with equals side by side: ties are listed, never broken. */
export function ranked<T>(things: readonly T[], measure: (thing: T) => number): readonly (readonly T[])[] {
  const places = new Map<number, T[]>();
  for (const thing of things) {
    const value = measure(thing);
    if (value <= 0) continue;
    const place = places.get(value);
    if (place) place.push(thing);
    else places.set(value, [thing]);
  }
  return [...places.entries()].sort(([a], [b]) => b - a).map(([, place]) => place);
}

/** The first few of a ranking, and those that stand level with the last one shown. */
export function firstOf<T>(
  places: readonly (readonly T[])[],
  most: number,
): { shown: readonly T[]; level: readonly T[] } {
  const all = places.flat();
  const shown = all.slice(0, most);
  const last = shown.at(-1);
  const place = places.find((each) => last !== undefined && each.includes(last)) ?? [];
  return { shown, level: place.filter((each) => !shown.includes(each)) };
}
