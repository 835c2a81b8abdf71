/**
 * How often so many examples are gone through. A round takes longer with every example and with every page, so a site with very many
 * pages learns in fewer rounds, each of which teaches more: its time grows with its pages, not with their square.
 */
export function roundsFor(examples: number, rounds: number): number {
  return Math.max(FEWEST, Math.min(rounds, Math.ceil((rounds * MANY) / Math.max(1, examples))));
}

// More than this site has, so that nothing changes for it.
const MANY = 10_000;
const FEWEST = 2;
