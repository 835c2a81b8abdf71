import type { Row } from '../types.ts';
import { worthOf } from '../worth-of.ts';
import type { Example } from './examples-of.ts';
import { roundsFor } from './rounds-for.ts';
import { shuffled } from './shuffled.ts';
import { startingRow } from './starting-row.ts';
import { termsSaid } from './terms-said.ts';

/** How the weights are learned; set by cross-validation, see docs/decisions/0008-how-the-finder-ranks.md. */
export interface Learning {
  /** How often all examples are gone through. */
  readonly rounds: number;
  readonly speed: number;
  /** How strongly a weight is drawn back to where it began. */
  readonly pull: number;
}

/** What the shipped site is learned with. */
const LEARNING: Learning = { rounds: 12, speed: 0.3, pull: 0.003 };

/**
 * Learns how loudly each term speaks for each page that says it, so that every example leads to its own page: softmax
 * regression that begins where counting would end. The same examples always give the same weights.
 */
export function learnRows(
  examples: readonly Example[],
  pages: number,
  { rounds, speed, pull }: Learning = LEARNING,
): Map<string, Row> {
  const lessons = new Map<string, Lesson>();
  for (const [term, said] of termsSaid(examples)) lessons.set(term, lessonOf(said, pages));
  const read = examples.map(({ page, terms }) => ({ page, words: worded(terms, lessons) }));
  const guesses: Guesses = {
    chances: new Float64Array(pages),
    at: new Int32Array(pages),
    spoken: new Int32Array(pages),
    now: 0,
  };
  for (let round = 0; round < roundsFor(examples.length, rounds); round++) {
    for (const place of shuffled(read.length, round)) {
      const example = read[place];
      if (example === undefined) continue;
      guess(example.words, guesses);
      for (const { lesson, share } of example.words) correct(lesson, share, example.page);
    }
  }
  return new Map([...lessons].map(([term, { pages: spoken, weights }]) => [term, { pages: spoken, weights }]));

  function correct({ pages: spoken, weights, begun, moved }: Lesson, share: number, right: number): void {
    // Counted and not taken by pairs: this is gone through millions of times.
    for (let place = 0; place < spoken.length; place++) {
      const page = spoken[place] ?? 0;
      const weight = weights[place] ?? 0;
      const wrong =
        ((guesses.chances[page] ?? 0) - (page === right ? 1 : 0)) * share + pull * (weight - (begun[place] ?? 0));
      const far = (moved[place] ?? 0) + wrong * wrong;
      moved[place] = far;
      weights[place] = weight - (speed * wrong) / Math.sqrt(far);
    }
  }
}

/** A term while its weights are being learned. */
interface Lesson extends Row {
  readonly weights: number[];
  readonly worth: number;
  readonly begun: readonly number[];
  /** Summed squares of how far each weight was moved: what was moved much is moved more carefully. */
  readonly moved: number[];
}

/** A term of an example, and its share of what the example says. */
interface Worded {
  readonly lesson: Lesson;
  readonly share: number;
}

function lessonOf(said: ReadonlyMap<number, number>, pages: number): Lesson {
  const { pages: spoken, weights: begun } = startingRow(said);
  return { pages: spoken, weights: [...begun], worth: worthOf(said.size, pages), begun, moved: begun.map(() => 0.02) };
}

function worded(terms: readonly string[], lessons: ReadonlyMap<string, Lesson>): Worded[] {
  const met = terms.flatMap((term) => lessons.get(term) ?? []);
  const whole = Math.hypot(...met.map(({ worth }) => worth)) || 1;
  return met.map((lesson) => ({ lesson, share: lesson.worth / whole }));
}

/** How likely each page is, as far as any word of an example speaks for it. */
interface Guesses {
  readonly chances: Float64Array;
  /** The example that a page was last spoken for in, and the one that is looked at now. */
  readonly at: Int32Array;
  now: number;
  /** The pages spoken for. */
  readonly spoken: Int32Array;
}

/** Fills in how likely each page is that is spoken for, as the weights stand. All others are equally unlikely, and are not gone through. */
function guess(words: readonly Worded[], guesses: Guesses): void {
  const { chances, at, spoken } = guesses;
  const now = (guesses.now += 1);
  let count = 0;
  for (const { lesson, share } of words) {
    for (let place = 0; place < lesson.pages.length; place++) {
      const page = lesson.pages[place] ?? 0;
      const says = share * (lesson.weights[place] ?? 0);
      if (at[page] === now) chances[page] = (chances[page] ?? 0) + says;
      else {
        chances[page] = says;
        at[page] = now;
        spoken[count++] = page;
      }
    }
  }
  let top = count < chances.length ? 0 : -Infinity;
  for (let place = 0; place < count; place++) top = Math.max(top, chances[spoken[place] ?? 0] ?? 0);
  let sum = (chances.length - count) * Math.exp(-top);
  for (let place = 0; place < count; place++) {
    const page = spoken[place] ?? 0;
    const chance = Math.exp((chances[page] ?? 0) - top);
    chances[page] = chance;
    sum += chance;
  }
  for (let place = 0; place < count; place++) {
    const page = spoken[place] ?? 0;
    chances[page] = (chances[page] ?? 0) / sum;
  }
}
