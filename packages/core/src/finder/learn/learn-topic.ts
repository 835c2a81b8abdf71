import { shuffled } from './shuffled.ts';

/** How far words speak for what our pages are about (above nought) or for something else (below). */
export interface Topic {
  readonly weights: ReadonlyMap<string, number>;
  /** The same for a word no page of ours uses. */
  readonly unknown: number;
}

/**
 * Learns to tell words about an interview from words about anything else: logistic regression between our ways of asking
 * and phrases of ordinary English, each a list of stems. A word that only one or two ways of asking hold counts as
 * unknown there, because that is what the next reader’s words will be to us.
 */
export function learnTopic(ours: readonly (readonly string[])[], others: readonly (readonly string[])[]): Topic {
  const known = Math.max(2, Math.round(ours.length / OFTEN));
  const times = new Map<string, number>();
  for (const stems of ours) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  const heard = (stems: readonly string[], least: number): string[] =>
    stems.map((stem) => ((times.get(stem) ?? 0) >= least ? stem : UNKNOWN));
  const elsewhere = others.map((stems) => heard(stems, 1)).filter((stems) => stems.some((stem) => stem !== UNKNOWN));
  // Both sides count the same, however many phrases there are of each.
  const share = ours.length / Math.max(1, elsewhere.length);
  const examples = [
    ...ours.map((stems) => ({ stems: heard(stems, known), right: 1, counts: 1 })),
    ...elsewhere.map((stems) => ({ stems, right: 0, counts: share })),
  ];
  const lessons = new Map([BEGIN, UNKNOWN, ...times.keys()].map((stem) => [stem, { weight: 0, moved: 0.02 }]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const place of shuffled(examples.length, round)) {
      const example = examples[place];
      if (example) learnFrom(example, lessons);
    }
  }
  const weights = new Map([...lessons].map(([stem, { weight }]) => [stem, weight]));
  return { weights, unknown: weights.get(UNKNOWN) ?? 0 };
}

interface Lesson {
  weight: number;
  /** Summed squares of how far it was moved: what was moved much is moved more carefully. */
  moved: number;
}

interface Example {
  readonly stems: readonly string[];
  readonly right: number;
  readonly counts: number;
}

function learnFrom({ stems, right, counts }: Example, lessons: ReadonlyMap<string, Lesson>): void {
  const begin = lessons.get(BEGIN);
  const words = stems.flatMap((stem) => lessons.get(stem) ?? []);
  const part = 1 / Math.sqrt(words.length || 1);
  const said = words.reduce((sum, { weight }) => sum + weight * part, begin?.weight ?? 0);
  const wrong = (1 / (1 + Math.exp(-said)) - right) * counts;
  for (const word of words) move(word, wrong * part + PULL * counts * word.weight);
  if (begin) move(begin, wrong);
}

function move(lesson: Lesson, wrong: number): void {
  lesson.moved += wrong * wrong;
  lesson.weight -= (SPEED * wrong) / Math.sqrt(lesson.moved);
}

// No stem can look like these two.
const UNKNOWN = '?';
const BEGIN = '';

// A word is known as ours once this share of our ways of asking hold it: three times in seven thousand.
const OFTEN = 2300;
const ROUNDS = 5;
const SPEED = 0.3;
const PULL = 0.0005;
