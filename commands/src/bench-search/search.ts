/** Ranks mistake pages for a query: their ids, best first, at most ten. */
export type Search = (query: string) => Promise<readonly string[]>;

/** The ids of the mistake pages among some addresses, each once. Every search is judged on these alone. */
export function idsOf(addresses: readonly string[]): string[] {
  const ids = addresses.flatMap((address) => /^\/mistakes\/([a-z0-9-]+)\/$/.exec(address)?.[1] ?? []);
  return [...new Set(ids)].slice(0, 10);
}
