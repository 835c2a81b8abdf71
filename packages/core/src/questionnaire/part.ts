import type { Answer, Answers } from './answers.ts';

/** What the device keeps for the questionnaires: one run for each of them. */
export interface QuizPart {
  readonly runs: Readonly<Record<string, Run>>;
}

export interface Run {
  /** The version of the method the answers were given to. */
  readonly method: number;
  readonly answers: Answers;
  /** The step the reader was on, as it stands in the address; null before the first. */
  readonly place: string | null;
  /** When it was last changed, as the page wrote it. */
  readonly at: string;
  /** Set once the reader keeps the result. */
  readonly kept: KeptResult | null;
}

export interface KeptResult {
  readonly at: string;
  readonly headline: string;
  readonly plan: readonly KeptStep[];
}

export interface KeptStep {
  readonly slot: string;
  readonly say: string;
  readonly href: string | null;
  readonly label: string | null;
  readonly date: string | null;
}

/** Reads the saved part; null when it is not one of ours, so that it can be set aside and reported. */
export function parseQuizPart(value: unknown): QuizPart | null {
  if (!isRecord(value) || !isRecord(value['runs'])) return null;
  const runs: Record<string, Run> = {};
  for (const [id, each] of Object.entries(value['runs'])) {
    const run = parseRun(each);
    if (run === null) return null;
    runs[id] = run;
  }
  return { runs };
}

function parseRun(value: unknown): Run | null {
  if (!isRecord(value)) return null;
  const { method, place, at, answers, kept } = value;
  if (typeof method !== 'number' || typeof at !== 'string') return null;
  if (place !== null && typeof place !== 'string') return null;
  const given = parseAnswers(answers);
  const result = kept === null ? null : parseKept(kept);
  if (given === null || (kept !== null && result === null)) return null;
  return { method, answers: given, place, at, kept: result };
}

function parseAnswers(value: unknown): Answers | null {
  if (!isRecord(value)) return null;
  const answers: Record<string, Answer> = {};
  for (const [key, each] of Object.entries(value)) {
    if (!isAnswer(each)) return null;
    answers[key] = each;
  }
  return answers;
}

function parseKept(value: unknown): KeptResult | null {
  if (!isRecord(value)) return null;
  const { at, headline, plan } = value;
  if (typeof at !== 'string' || typeof headline !== 'string' || !Array.isArray(plan)) return null;
  const steps: KeptStep[] = [];
  for (const each of plan) {
    if (!isRecord(each)) return null;
    const { slot, say, href, label, date } = each;
    if (typeof slot !== 'string' || typeof say !== 'string') return null;
    if (!isTextOrNull(href) || !isTextOrNull(label) || !isTextOrNull(date)) return null;
    steps.push({ slot, say, href, label, date });
  }
  return { at, headline, plan: steps };
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
