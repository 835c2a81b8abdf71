import { chosenSlips } from './route.ts';
import type { Step } from './route.ts';
import type { Slip } from './slips.ts';
import type { Band, Dimension, Question } from './types.ts';

/** Where one dimension stands. The number never leaves the engine; the reader sees the band in words. */
export interface DimensionScore {
  readonly id: string;
  readonly band: Band;
  /** From −2 to 2, or null when nothing about it was answered. */
  readonly value: number | null;
  /** The part of its questions that were answered, from 0 to 1. */
  readonly coverage: number;
}

/** Under this much answered, there is not enough to tell. */
const enough = 0.5;
const solidFrom = 0.75;
const workBelow = -0.4;
/** How far one slip of the smallest size pulls its dimension down. */
const slipPull = 0.3;

/** The mean of the answered items of each dimension, and how much of it was answered. */
export function scoreDimensions(
  dimensions: readonly Dimension[],
  steps: readonly Step[],
  slips: readonly Slip[],
): readonly DimensionScore[] {
  const chosen = chosenSlips(steps, slips);
  return dimensions.map(({ id }) => {
    const items = steps.flatMap((step) => item(step, id));
    const known = items.filter((each) => each.value !== null);
    const asked = total(items.map((each) => each.weight));
    const answered = total(known.map((each) => each.weight));
    const coverage = asked === 0 ? 0 : answered / asked;
    if (answered === 0) return { id, band: 'unclear', value: null, coverage };
    const mean = total(known.map((each) => (each.value ?? 0) * each.weight)) / answered;
    const pull = total(chosen.filter((slip) => slip.dimension === id).map((slip) => slip.weak * slipPull));
    const value = Math.max(-2, mean - pull);
    return { id, band: coverage < enough ? 'unclear' : bandOf(value), value, coverage };
  });
}

interface Item {
  readonly weight: number;
  readonly value: number | null;
}

function item(step: Step, dimension: string): readonly Item[] {
  const { question, chosen } = step;
  if (question.kind !== 'one' && question.kind !== 'many') return [];
  if (!speaksOf(question, dimension)) return [];
  const weight = question.weight?.[dimension] ?? 1;
  if (chosen.length === 0 || chosen.some((option) => option.unknown)) return [{ weight, value: null }];
  const base = question.kind === 'many' ? (question.base?.[dimension] ?? 0) : 0;
  const sum = base + total(chosen.map((option) => option.evidence?.[dimension] ?? 0));
  return [{ weight, value: Math.max(-2, Math.min(2, sum)) }];
}

function speaksOf(question: Extract<Question, { kind: 'one' | 'many' }>, dimension: string): boolean {
  return question.options.some((option) => option.evidence?.[dimension] !== undefined);
}

function bandOf(value: number): Band {
  if (value >= solidFrom) return 'solid';
  return value < workBelow ? 'work' : 'mixed';
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
