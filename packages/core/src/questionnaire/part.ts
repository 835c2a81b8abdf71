import { isRecord } from '../saved/record.ts';
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
  const runs = eachOf(value['runs'], parseRun);
  return runs && { runs };
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
  return isRecord(value) ? eachOf(value, (each) => (isAnswer(each) ? each : null)) : null;
}

/** Every entry read; null when one of them cannot be. From entries, since a planted `__proto__` set by name would vanish. */
function eachOf<T>(
  value: Readonly<Record<string, unknown>>,
  read: (each: unknown) => T | null,
): Record<string, T> | null {
  const all: [string, T][] = [];
  for (const [key, each] of Object.entries(value)) {
    const item = read(each);
    if (item === null) return null;
    all.push([key, item]);
  }
  return Object.fromEntries(all);
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
