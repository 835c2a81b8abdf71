import { nearestKnown } from './nearest-known.ts';
import { stemOf } from './stem-of.ts';

/** The word a reader is still typing: the one our pages use most among those that begin like it. */
export function finishedWord(begun: string, known: ReadonlyMap<string, number>): string {
  const whole = stemOf(begun);
  if (begun.length < 3 || known.has(whole)) return whole;
  let best = { stem: '', heard: 0 };
  for (const [stem, heard] of known) {
    if (stem.startsWith(begun) && heard > best.heard) best = { stem, heard };
  }
  return best.stem === '' ? nearestKnown(begun, known) : best.stem;
}
