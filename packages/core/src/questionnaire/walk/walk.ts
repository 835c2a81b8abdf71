import type { Answers } from '../answers.ts';
import { canMeet, drawerOf, placesOf, tickedFor } from './possible-answers.ts';
import type { Place } from './possible-answers.ts';
import { randomFrom } from './random.ts';
import { isStopped, resultOf } from '../result.ts';
import type { Result } from '../result.ts';
import { route } from '../route.ts';
import type { Slip } from '../slips.ts';
import type { Questionnaire } from '../types.ts';

/** What walking a questionnaire showed. */
export interface WalkReport {
  readonly id: string;
  readonly way: 'every set of single answers' | 'all pairs and random walks';
  readonly pairs: number;
  readonly walks: number;
  /** How many different orders of questions were met. */
  readonly paths: number;
  readonly shortest: number;
  readonly longest: number;
  readonly longestPath: readonly string[];
  readonly usual: number;
  readonly unreachable: readonly string[];
  readonly unusedOutcomes: readonly string[];
  readonly empty: readonly Answers[];
  /** Results that say one thing twice, and outcomes with the words of another. */
  readonly repeated: readonly string[];
  readonly stopped: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly flow: readonly FlowLine[];
}

/** One question of the flow map: how often it was met, and where the path went from it. */
export interface FlowLine {
  readonly id: string;
  readonly kind: string;
  readonly met: number;
  readonly next: ReadonlyMap<string, number>;
}

const mostExhaustive = 150_000;

/** Walks every set of answers where that is possible, otherwise every pair of answers and many random walks. */
export function walkQuestionnaire(
  questionnaire: Questionnaire,
  slips: readonly Slip[],
  randomWalks: number,
  seed: number,
): WalkReport {
  const places = placesOf(questionnaire, slips);
  const whole = places.reduce((count, place) => count * place.answers.length, 1);
  // Ticks can be combined, so a questionnaire with a tick list is never walked whole by single answers.
  const few =
    whole <= mostExhaustive &&
    places.every((place) => place.question.kind !== 'many' && place.question.kind !== 'slips');
  const tally = newTally();
  const visit = (answers: Answers) => record(tally, questionnaire, slips, answers);
  let pairs = 0;
  if (few) for (const answers of everySet(places)) visit(answers);
  else {
    const random = randomFrom(seed);
    const drawn = drawerOf(places);
    for (const fixed of everyPair(places)) {
      visit(drawn(random, fixed));
      pairs += 1;
    }
    for (let walk = 0; walk < randomWalks; walk += 1) visit(drawn(random));
    visit({});
  }
  const wanted = [...questionnaire.questions, ...(questionnaire.slips?.follow_ups ?? [])];
  return {
    id: questionnaire.id,
    way: few ? 'every set of single answers' : 'all pairs and random walks',
    pairs,
    walks: tally.walks,
    paths: tally.paths.size,
    shortest: tally.shortest,
    longest: tally.longestPath.length,
    longestPath: tally.longestPath,
    usual: Math.round(tally.steps / tally.walks),
    unreachable: wanted.map((question) => question.id).filter((id) => !tally.flow.has(id)),
    unusedOutcomes: questionnaire.result.outcomes.map((each) => each.id).filter((id) => !tally.outcomes.has(id)),
    empty: tally.empty,
    repeated: [...tally.repeated, ...sameOutcomes(questionnaire)],
    stopped: tally.stopped,
    outcomes: tally.outcomes,
    flow: wanted.flatMap((question) => {
      const line = tally.flow.get(question.id);
      return line ? [{ id: question.id, kind: question.kind, ...line }] : [];
    }),
  };
}

interface Tally {
  walks: number;
  steps: number;
  shortest: number;
  longestPath: readonly string[];
  stopped: number;
  readonly paths: Set<string>;
  readonly outcomes: Map<string, number>;
  readonly empty: Answers[];
  readonly repeated: Set<string>;
  readonly flow: Map<string, { met: number; next: Map<string, number> }>;
}

function newTally(): Tally {
  return {
    walks: 0,
    steps: 0,
    shortest: Infinity,
    longestPath: [],
    stopped: 0,
    paths: new Set(),
    outcomes: new Map(),
    empty: [],
    repeated: new Set(),
    flow: new Map(),
  };
}

function record(tally: Tally, questionnaire: Questionnaire, slips: readonly Slip[], answers: Answers): void {
  const steps = route(questionnaire, slips, answers);
  const path = steps.map((step) => step.question.id);
  tally.walks += 1;
  tally.steps += path.length;
  tally.shortest = Math.min(tally.shortest, path.length);
  if (path.length > tally.longestPath.length) tally.longestPath = path;
  tally.paths.add(steps.map((step) => step.key).join(' '));
  path.forEach((id, index) => {
    const line = tally.flow.get(id) ?? { met: 0, next: new Map<string, number>() };
    const next = path[index + 1] ?? (isStopped(steps) ? 'stop' : 'result');
    line.met += 1;
    line.next.set(next, (line.next.get(next) ?? 0) + 1);
    tally.flow.set(id, line);
  });
  if (isStopped(steps)) {
    tally.stopped += 1;
    return;
  }
  const result = resultOf(questionnaire, slips, steps);
  if (result === null || isEmpty(result)) tally.empty.push(answers);
  else for (const line of saidTwice(result)) tally.repeated.add(line);
  if (result !== null) tally.outcomes.set(result.outcome, (tally.outcomes.get(result.outcome) ?? 0) + 1);
}

/** A result with no sentence to open it, nothing to do, or words left unfilled. */
function isEmpty(result: Result): boolean {
  const lines = [
    result.headline,
    result.lede,
    ...result.gut,
    ...result.plan.flatMap((stop) => [stop.title, ...stop.items.map((item) => item.say)]),
  ];
  return result.plan.length === 0 || lines.some((line) => line.trim() === '' || /\{[a-z]+\}/.test(line));
}

/** What one result says more than once, in any of its parts. */
function saidTwice(result: Result): readonly string[] {
  const lines = [
    result.headline,
    result.lede,
    ...result.right,
    ...result.level.map((each) => each.label),
    ...result.issues.map((each) => each.title),
    ...result.notYours,
    ...result.cannotKnow,
    ...result.gut,
    ...result.plan.flatMap((stop) => stop.items.map((item) => item.say)),
    ...result.wouldChange,
  ];
  return lines.filter((line, index) => lines.indexOf(line) !== index);
}

/** Outcomes that a reader could not tell apart. */
function sameOutcomes({ result }: Questionnaire): readonly string[] {
  const words = result.outcomes.map(({ say, lede }) => `${say} ${lede}`);
  return words.filter((each, index) => words.indexOf(each) !== index);
}

function* everySet(places: readonly Place[], from = 0, given: Answers = {}): Generator<Answers> {
  const place = places[from];
  if (place === undefined) {
    yield given;
    return;
  }
  for (const answer of place.answers) {
    yield* everySet(places, from + 1, answer === null ? given : { ...given, [place.key]: answer });
  }
}

function* everyPair(places: readonly Place[]): Generator<Answers> {
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      if (!canMeet(one, other)) continue;
      for (const first of one.answers) {
        for (const second of other.answers) {
          yield {
            ...tickedFor(one),
            ...(first === null ? {} : { [one.key]: first }),
            ...(second === null ? {} : { [other.key]: second }),
          };
        }
      }
    }
  }
}
