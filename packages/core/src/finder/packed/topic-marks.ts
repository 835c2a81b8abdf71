import type { Topic } from '../learn/learn-topic.ts';
import { countUp, readBits, writeBits } from './bits.ts';

/** A topic as one number for each stem and then one for unknown words. */
export function packTopic({ weights, unknown }: Topic, stems: readonly string[]): string {
  const { bit, text } = writeBits();
  for (const weight of [...stems.map((stem) => weights.get(stem) ?? unknown), unknown])
    countUp(bit, 0, Math.round(limited(weight) / STEP) + MIDDLE);
  return text();
}

/** The topic of a text that `packTopic` made for the same stems. */
export function unpackTopic(marks: string, stems: readonly string[]): Topic {
  const bit = readBits(marks);
  const weight = (): number => (countUp(bit, 0, 0) - MIDDLE) * STEP;
  return { weights: new Map(stems.map((stem) => [stem, weight()])), unknown: weight() };
}

const STEP = 2;

function limited(weight: number): number {
  return Math.max(-MOST, Math.min(MOST, weight));
}

// Nobody is surer than this.
const MOST = 6;
const MIDDLE = MOST / STEP;
