import type { Step } from './route.ts';
import type { Band } from './shape/condition.ts';
import type { Evidence } from './shape/question.ts';
import type { Dimension } from './types.ts';

/** Where one dimension stands. The number never leaves the engine; the reader sees the band in words. */
export interface DimensionScore {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
  /** From −2 to 2, or null when nothing about it was answered. */
  readonly value: number | null;
}

/** Under this much answered, there is not enough to tell. */
const enough = 0.5;
const solidFrom = 0.75;
const workBelow = -0.4;
/** How far one slip of the smallest size pulls its dimension down. */
const slipPull = 0.3;

/** The mean of the answered items of each dimension, and its word: unclear where too few were answered. */
export function scoreDimensions(dimensions: readonly Dimension[], steps: readonly Step[]): readonly DimensionScore[] {
  const all = steps.flatMap(itemsOf);
  const ticked = steps.flatMap((step) => step.ticked);
  return dimensions.map(({ id, name }) => {
    const items = all.filter((item) => item.dimension === id);
    const asked = total(items.map((item) => item.weight));
    const answered = total(items.map((item) => (item.value === null ? 0 : item.weight)));
    if (answered === 0) return { id, name, band: 'unclear', value: null };
    const mean = total(items.map((item) => (item.value ?? 0) * item.weight)) / answered;
    const pull = total(ticked.map((slip) => (slip.dimension === id ? slip.weak * slipPull : 0)));
    const value = Math.max(-2, mean - pull);
    return { id, name, band: answered / asked < enough ? 'unclear' : bandOf(value), value };
  });
}

/** What one question says of one dimension; null when it was skipped or not known. */
interface Item {
  readonly dimension: string;
  readonly weight: number;
  readonly value: number | null;
}

function itemsOf({ question, chosen }: Step): readonly Item[] {
  if (question.kind !== 'one' && question.kind !== 'many') return [];
  const isKnown = chosen.length > 0 && !chosen.some((option) => option.unknown);
  const spokenOf = new Set(question.options.flatMap((option) => Object.keys(option.evidence ?? none)));
  return [...spokenOf].map((dimension) => {
    const base = question.kind === 'many' ? (question.base?.[dimension] ?? 0) : 0;
    const sum = base + total(chosen.map((option) => option.evidence?.[dimension] ?? 0));
    return {
      dimension,
      weight: question.weight?.[dimension] ?? 1,
      value: isKnown ? Math.max(-2, Math.min(2, sum)) : null,
    };
  });
}

const none: Evidence = {};

function bandOf(value: number): Band {
  if (value >= solidFrom) return 'solid';
  return value < workBelow ? 'work' : 'mixed';
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
