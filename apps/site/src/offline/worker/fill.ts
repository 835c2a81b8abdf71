import type { Files } from './files.ts';
import type { Kept, Shelf } from './shelf.ts';

/** Fetches what is missing, in order, a few at a time. Gives whether all of it is there now. */
export async function fill(shelf: Shelf, files: Files): Promise<boolean> {
  const waiting = await shelf.missing(files);
  let failed = 0;
  let stopped = false;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !stopped; next = waiting.shift()) {
      const outcome = await shelf.keep(...next);
      if (outcome !== 'kept') failed += 1;
      // With no network or no room left there is no sense in asking for the rest now; the next page opened tries again.
      if (STOPS.includes(outcome)) stopped = true;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return failed === 0 && !stopped;
}

// More at once would take the line from the page the reader is opening.
const LANES = 3;
const STOPS: readonly Kept[] = ['cut off', 'full'];
