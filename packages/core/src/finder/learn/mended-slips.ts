import { nearestKnown } from '../nearest-known.ts';
import type { Mend } from '../read-text.ts';
import { stemOf } from '../stem-of.ts';
import type { Example } from './examples-of.ts';

/**
 * Puts right the slips that our own ways of asking hold on purpose, so that “ofer” is read as “offer” and not learned as
 * a word: what is said once or twice, is no word of `english`, and lies one slip beside what is said often or belongs to
 * the `language`.
 */
export function mendedSlips(
  examples: readonly Example[],
  language: readonly string[],
  english: ReadonlySet<string>,
): Mend {
  const times = new Map<string, number>();
  for (const { terms } of examples) for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  const often = new Map([
    ...language.map((stem) => [stem, OFTEN] as const),
    ...[...times].filter(([, count]) => count >= OFTEN),
  ]);
  return (word) => {
    const stem = stemOf(word);
    return english.has(stem) ? stem : nearestKnown(word, often);
  };
}

const OFTEN = 3;
