/**
 * True for a value no deeper and no wider than anything this site writes. What is not was made elsewhere, and could break
 * the reader of a part, or hold the page up for minutes.
 */
export function isBounded(value: unknown, deep: number = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const inside: readonly unknown[] = Object.values(value);
  return deep > 0 && inside.length <= WIDEST && inside.every((each) => isBounded(each, deep - 1));
}

/** How deep: the day of a step of a kept result lies nine deep. */
export const DEEPEST = 16;
/** How many things stand in one list. Nobody goes over two thousand interviews. */
export const WIDEST = 2_000;
