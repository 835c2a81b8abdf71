import type { Topic } from '../learn/learn-topic.ts';

/** A topic as one character for each stem, then one for unknown words and one for where a query begins. */
export function packTopic({ weights, unknown, begin }: Topic, stems: readonly string[]): string {
  const all = [...stems.map((stem) => weights.get(stem) ?? 0), unknown, begin];
  return all.map((weight) => String.fromCharCode(MIDDLE + Math.round(limited(weight) / STEP))).join('');
}

/** The topic of a text that `packTopic` made for the same stems. */
export function unpackTopic(marks: string, stems: readonly string[]): Topic {
  const weightAt = (place: number): number => {
    const mark = marks.charCodeAt(place);
    return Number.isNaN(mark) ? 0 : (mark - MIDDLE) * STEP;
  };
  return {
    weights: new Map(stems.map((stem, place) => [stem, weightAt(place)])),
    unknown: weightAt(stems.length),
    begin: weightAt(stems.length + 1),
  };
}

const STEP = 0.25;
const MIDDLE = 66;

function limited(weight: number): number {
  return Math.max(-MOST, Math.min(MOST, weight));
}

// Nobody is surer than this; the marks stay clear of what JSON has to escape.
const MOST = 6;
