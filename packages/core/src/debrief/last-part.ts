import type { Debrief } from './types.ts';

/** The part to go on with, 1 to 5: the last one with anything in it. */
export function lastPart({ words, why, weight, mistakes }: Debrief): number {
  const has = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');
  if (has(words.practise, words.if, words.then, words.leaving)) return 5;
  if (has(words.better)) return 4;
  if (has(words.count) || weight !== null) return 3;
  return has(words.asked, words.said, words.reason) || why !== null || mistakes.length > 0 ? 2 : 1;
}
