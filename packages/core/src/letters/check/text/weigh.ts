import type { Found } from '../types.ts';
import { featuresOf } from './features.ts';
import { countWords } from './count-words.ts';
import type { ReadLetter } from './read-letter.ts';
import { remembered } from './remembered.ts';

/** The comma of a greeting, or a name alone, says nothing. */
export const LEAST_WORDS = 3;

/** The sentences of the body that weigh more than the list lets pass, without those in which something was found before. */
export function heavySentences(letter: ReadLetter, weights: string, before: readonly Found[]): Found[] {
  return letter.sentences
    .filter(
      ({ text, start, end }) =>
        !before.some((found) => found.start < end && found.end > start) &&
        weigh(text, weights, letter.lists.families) > 0,
    )
    .map(({ start, end }) => ({ start, end }));
}

/** What a sentence weighs: above nothing, the rule has something to say. */
export function weigh(sentence: string, weights: string, families: string): number {
  if (countWords(sentence) < LEAST_WORDS) return 0;
  const weightOf = scale(weights);
  let sum = weightOf.get('=start') ?? 0;
  for (const feature of featuresOf(sentence, families)) sum += weightOf.get(feature) ?? 0;
  return sum;
}

/** A line is a weight, and all that has it: `3|genius|no one|=hyper`. */
const scale = remembered((list) => {
  const weightOf = new Map<string, number>();
  for (const line of list.split('\n')) {
    const [weight, ...features] = line.split('|');
    for (const feature of features) weightOf.set(feature, Number(weight));
  }
  return weightOf;
});
