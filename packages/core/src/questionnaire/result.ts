import { answerInWords } from './answer-in-words.ts';
import { holds } from './condition.ts';
import type { Known } from './condition.ts';
import { dayInWords } from '../calendar/days.ts';
import { fill } from './fill.ts';
import { gutOf, gutView } from './gut.ts';
import { issuesFrom } from './issues.ts';
import type { Issue } from './issues.ts';
import { notYours } from './not-yours.ts';
import { linkTo } from './link.ts';
import type { Link } from './link.ts';
import { makePlan } from './plan.ts';
import type { PlanSlot } from './plan.ts';
import { firstOf, ranked } from './rank.ts';
import { knownFrom, stopsAt } from './route.ts';
import type { Step } from './route.ts';
import { scoreDimensions } from './score.ts';
import type { Slip } from './slips.ts';
import { timingOf } from './timing.ts';
import type { Band } from './shape/condition.ts';
import type { Questionnaire } from './types.ts';
import type { Entry } from './shape/result.ts';

/** Everything the result page shows, in its order. */
export interface Result {
  readonly questionnaire: string;
  /** The named outcome that was chosen. */
  readonly outcome: string;
  readonly headline: string;
  readonly lede: string;
  readonly bands: readonly BandLine[];
  readonly right: readonly string[];
  readonly issues: readonly Issue[];
  /** What came out level with the last issue shown, with its page if it has one. */
  readonly level: readonly LevelLine[];
  /** The page of everything else that was ticked, so that no tick leads nowhere. */
  readonly more: readonly Link[];
  readonly notYours: readonly string[];
  readonly cannotKnow: readonly string[];
  readonly gut: readonly string[];
  readonly plan: readonly PlanSlot[];
  readonly wouldChange: readonly string[];
  readonly answers: readonly AnswerLine[];
}

export interface BandLine {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
  readonly word: string;
}

export interface LevelLine {
  readonly label: string;
  readonly href: string | null;
}

export interface AnswerLine {
  readonly address: string;
  readonly ask: string;
  readonly name: string;
  /** Null when it was skipped. */
  readonly answer: string | null;
}

const mostIssues = 3;

/** The result for a path, or null while it ends at a stop. */
export function resultOf(questionnaire: Questionnaire, slips: readonly Slip[], steps: readonly Step[]): Result | null {
  if (isStopped(steps)) return null;
  const scores = scoreDimensions(questionnaire.dimensions, steps);
  const onPath = knownFrom(steps);
  const issues = issuesFrom(questionnaire, steps, slips, timingOf(steps, onPath.facts));
  const gut = gutOf(steps);
  const ticked = steps.flatMap((step) => step.ticked);
  const known: Known = {
    ...onPath,
    issues: issues.length,
    repairs: issues.filter((issue) => issue.repair > 0).length,
    gut: gutView(gut, scores),
    bands: scores.map((score) => score.band),
  };
  const words = questionnaire.result;
  const outcome = words.outcomes.find((each) => holds(each.when, known));
  if (outcome === undefined) throw new Error(`${questionnaire.id}: the last outcome must have no condition`);
  const places = ranked(issues, (issue) => issue.repair + issue.practise);
  const { shown, level } = firstOf(places, mostIssues);
  const [first, ...others] = places[0] ?? [];
  const values = { gut: String(gut ?? ''), date: dateIn(steps) ?? '' };
  return {
    questionnaire: questionnaire.id,
    outcome: outcome.id,
    headline: outcome.say,
    lede: outcome.lede,
    bands: scores.map(({ id, name, band }) => ({ id, name, band, word: questionnaire.bands[band] })),
    right: [...new Set(steps.flatMap((step) => step.rights))],
    issues: shown,
    level: level.map(({ title, page }) => ({ label: title, href: page === null ? null : `/mistakes/${page}/` })),
    more: ticked
      .filter(({ page }) => ![...shown, ...level].some((issue) => issue.id === page.id))
      .map(({ page }) => linkTo({ label: page.title, mistake: page.id })),
    notYours: notYours(questionnaire, steps, known.facts),
    cannotKnow: said(words.cannot_know, known, values),
    gut: said(words.gut, known, values),
    plan: makePlan(questionnaire, known, issues, {
      values,
      dates: datesIn(steps),
      carried: others.length === 0 ? (first?.page ?? null) : null,
    }),
    wouldChange: said(words.would_change, known, values),
    answers: steps.filter((step) => step.question.kind !== 'pause').map(answerLine),
  };
}

/** True when the path ends at a page that stops it. */
export function isStopped(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return last !== undefined && stopsAt(last.question);
}

function said(entries: readonly Entry[], known: Known, values: Readonly<Record<string, string>>): readonly string[] {
  return entries.filter((entry) => holds(entry.when, known)).map((entry) => fill(entry.say, values));
}

function answerLine(step: Step): AnswerLine {
  const { ask, name } = step.question;
  return { address: step.address, ask, name, answer: answerInWords(step) };
}

/** The days the reader gave, by the id of the question. */
function datesIn(steps: readonly Step[]): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap(({ key, question, answer }) =>
      question.kind === 'date' && typeof answer === 'string' ? [[key, answer]] : [],
    ),
  );
}

function dateIn(steps: readonly Step[]): string | null {
  const [first] = datesIn(steps).values();
  return first === undefined ? null : dayInWords(first);
}
