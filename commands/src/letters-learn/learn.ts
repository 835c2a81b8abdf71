import { featuresOf } from '@rebound/core/letters/check/text/features';
import { weigh } from '@rebound/core/letters/check/text/weigh';

/** A passage with a fault somewhere: one of its sentences is the one. */
export type Faulty = readonly string[];

/** A sentence without the fault, and how much it counts. */
export type Faultless = { sentence: string; counts: number };

type Row = { features: number[]; fault: boolean; counts: number; bag: number };

/** How many features a rule may keep. */
const MOST = 150;
const PULL = 1;
const ROUNDS = 160;

/** Learns what a feature weighs: many are tried, the few that tell most are kept, and their weights are small whole numbers. */
export function learn(
  faulty: readonly Faulty[],
  faultless: readonly Faultless[],
  families: string,
  strict: number,
): string {
  let names = candidates(faulty, faultless, families);
  let weights: number[] = [];
  for (;;) {
    const rows = rowsOf(faulty, faultless, families, names);
    weights = fit(rows, names.length);
    if (names.length <= MOST) break;
    const often = names.map(() => 0);
    for (const { features } of rows) for (const one of features) often[one] = (often[one] ?? 0) + 1;
    const worth = (at: number) => Math.abs(weights[at] ?? 0) * Math.sqrt(often[at] ?? 0);
    names = names
      .map((name, at) => ({ name, worth: worth(at) }))
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, Math.max(MOST, Math.floor(names.length * 0.6)))
      .map(({ name }) => name);
  }
  const start = (weights.at(-1) ?? 0) - strict;
  return written(new Map([['=start', start], ...names.map((name, at): [string, number] => [name, weights[at] ?? 0])]));
}

/** How many passages are seen, and how many sentences wrongly. */
export function count(weights: string, faulty: readonly Faulty[], faultless: readonly Faultless[], families: string) {
  const seen = faulty.filter((bag) => bag.some((sentence) => weigh(sentence, weights, families) > 0)).length;
  const wrongly = faultless.filter(({ sentence }) => weigh(sentence, weights, families) > 0).length;
  return { seen, wrongly };
}

function candidates(faulty: readonly Faulty[], faultless: readonly Faultless[], families: string): string[] {
  const among = new Map<string, [faulty: number, faultless: number]>();
  const add = (features: Iterable<string>, which: 0 | 1) => {
    for (const feature of features) {
      const both = among.get(feature) ?? [0, 0];
      both[which] += 1;
      among.set(feature, both);
    }
  };
  for (const bag of faulty) add(new Set(bag.flatMap((sentence) => [...featuresOf(sentence, families)])), 0);
  for (const { sentence } of faultless) add(featuresOf(sentence, families), 1);
  return [...among].filter(([name, [a, b]]) => (name.includes(' ') ? a >= 3 : a >= 2 || b >= 12)).map(([name]) => name);
}

function rowsOf(
  faulty: readonly Faulty[],
  faultless: readonly Faultless[],
  families: string,
  names: readonly string[],
): Row[] {
  const place = new Map(names.map((name, at) => [name, at]));
  const row = (sentence: string, fault: boolean, counts: number, bag: number): Row => ({
    features: [...featuresOf(sentence, families)].flatMap((one) => place.get(one) ?? []),
    fault,
    counts,
    bag,
  });
  return [
    ...faulty.flatMap((bag, at) => bag.map((sentence) => row(sentence, true, 2 / bag.length, at))),
    ...faultless.map(({ sentence, counts }) => row(sentence, false, counts, -1)),
  ];
}

/** The weights under which faulty sentences lie above nothing and the others below, pulled towards nothing; the last is the start. */
function fit(rows: Row[], size: number): number[] {
  const weights = new Float64Array(size + 1);
  weights[size] = -2;
  for (let pass = 0; pass < 2; pass += 1) {
    const mean = new Float64Array(size + 1);
    const spread = new Float64Array(size + 1);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const slope = weights.map((weight, at) => (at === size ? 0 : PULL * weight));
      for (const { features, fault, counts } of rows) {
        const error = counts * (1 / (1 + Math.exp(-sumOf(features, weights))) - Number(fault));
        for (const one of features) slope[one] = (slope[one] ?? 0) + error;
        slope[size] = (slope[size] ?? 0) + error;
      }
      const step = 0.06 * (round < ROUNDS * 0.7 ? 1 : 0.2);
      for (const [at, value] of slope.entries()) {
        mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * value;
        spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * value * value;
        const along = (mean[at] ?? 0) / (1 - 0.9 ** round);
        const size2 = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
        weights[at] = (weights[at] ?? 0) - (step * along) / size2;
      }
    }
    pickOne(rows, weights);
  }
  return [...weights];
}

/** Of a passage with a fault the heaviest sentence is taken for the one that has it; the others count for nothing. */
function pickOne(rows: Row[], weights: Float64Array): void {
  const heaviest = new Map<number, { row: Row; sum: number }>();
  for (const row of rows) {
    if (!row.fault) continue;
    const sum = sumOf(row.features, weights);
    const before = heaviest.get(row.bag);
    row.counts = 0;
    if (!before || sum > before.sum) heaviest.set(row.bag, { row, sum });
  }
  for (const { row } of heaviest.values()) row.counts = 2;
}

function sumOf(features: readonly number[], weights: Float64Array): number {
  let sum = weights.at(-1) ?? 0;
  for (const one of features) sum += weights[one] ?? 0;
  return sum;
}

/** One line a weight, in fifths, the heaviest first. */
function written(weights: ReadonlyMap<string, number>): string {
  const lines = new Map<number, string[]>();
  for (const [name, weight] of weights) {
    const fifths = Math.round(weight * 5);
    if (fifths) lines.set(fifths, [...(lines.get(fifths) ?? []), name]);
  }
  return [...lines]
    .toSorted(([a], [b]) => b - a)
    .map(([weight, names]) => [weight, ...names.toSorted()].join('|'))
    .join('\n');
}
