import type { Finder } from './open-finder.ts';
import { MEANING, type Term } from './read-text.ts';
import type { Doubt, Hit } from './types.ts';

/**
 * How far a page rests on too few of the reader’s words: `null` when it does not,
 * `unlikely` when finding nothing is the honest answer.
 */
export function doubtOf(
  finder: Finder,
  terms: readonly Term[],
  { because, score }: Pick<Hit, 'because' | 'score'>,
): Doubt | 'unlikely' | null {
  const telling = terms.filter(({ term }) => !term.startsWith(MEANING));
  const asked = new Set(telling.flatMap(({ typed }) => typed));
  const words = [...asked].filter((word) => because.includes(word));
  if (words.length > asked.size * ENOUGH) return null;
  const strange = new Set(
    telling
      .filter(({ term }) => !finder.known.has(term))
      .flatMap(({ typed }) => typed.filter((word) => asked.has(word))),
  );
  // “phone charger price” is not about us: one word of ours, and we have never heard of any other.
  if (words.length === 1 && strange.size > 1 && strange.size === asked.size - 1) return 'unlikely';
  const weak = words.length <= 1 && strange.size > 0;
  if (weak && asked.size <= SHORT && score < FAINT) return 'unlikely';
  return { weak, words: words.length > 0 ? words : because };
}

// Up to half of the words is few: a page that misses more than it meets may be about something else.
const ENOUGH = 0.5;

// In a few words with a strange one among them, a page must say ours often, not once in passing (“coffee machine”).
const SHORT = 3;
const FAINT = 0.3;
