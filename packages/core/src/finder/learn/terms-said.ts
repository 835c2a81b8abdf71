import type { Example } from './examples-of.ts';

/** Term → page → in how many of the page’s examples it is said. Pages in rising order. */
export type Said = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Counts which page says what. */
export function termsSaid(examples: readonly Example[]): Said {
  const said = new Map<string, Map<number, number>>();
  for (const { page, terms } of examples) {
    for (const term of terms) {
      const pages = said.get(term) ?? new Map<number, number>();
      pages.set(page, (pages.get(page) ?? 0) + 1);
      said.set(term, pages);
    }
  }
  return said;
}
