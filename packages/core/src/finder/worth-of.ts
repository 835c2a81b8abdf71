/** How much a term tells that speaks for this many of the pages: one that keeps to few pages tells more. */
export function worthOf(pagesWith: number, pages: number): number {
  return Math.log(1 + (WAYS * pages) / Math.max(1, pagesWith));
}

// A page is asked for in about so many ways, and a term mostly stands in one or two of them.
const WAYS = 25;
