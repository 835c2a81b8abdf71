import { median } from '../shared/numbers.ts';
import type { Interaction } from './watch-paints.ts';

/** What each tap or key of a walk took in the middle one of its runs. The same walk makes the same ones in the same order. */
export function typicalTimes(runs: readonly (readonly Interaction[])[]): readonly Interaction[] {
  const taken = new Map<string, { what: string; times: number[] }>();
  for (const run of runs) {
    const seen = new Map<string, number>();
    for (const { what, took } of run) {
      const times = (seen.get(what) ?? 0) + 1;
      seen.set(what, times);
      const key = `${times} ${what}`;
      const known = taken.get(key) ?? { what, times: [] };
      known.times.push(took);
      taken.set(key, known);
    }
  }
  // One that the browser timed in fewer than half of the runs was under its threshold in the others.
  return [...taken.values()]
    .filter(({ times }) => times.length * 2 > runs.length)
    .map(({ what, times }) => ({ what, took: median(times) }));
}
