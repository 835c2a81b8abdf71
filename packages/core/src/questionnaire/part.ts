import { isRecord } from '../saved/record.ts';
import { isText } from '../saved/shapes.ts';
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
  if (!isRecord(value)) return null;
  const { runs } = value;
  return isRecordOf(runs, isRun) ? { runs } : null;
}

function isRun(value: unknown): value is Run {
  if (!isRecord(value)) return false;
  const { method, place, at, answers, kept } = value;
  return (
    typeof method === 'number' &&
    isText(at) &&
    isTextOrNull(place) &&
    isRecordOf(answers, isAnswer) &&
    (kept === null || isKept(kept))
  );
}

function isKept(value: unknown): value is KeptResult {
  if (!isRecord(value)) return false;
  const { at, headline, plan } = value;
  return isText(at) && isText(headline) && Array.isArray(plan) && plan.every(isStep);
}

function isStep(value: unknown): value is KeptStep {
  if (!isRecord(value)) return false;
  const { slot, say, href, label, date } = value;
  return isText(slot) && isText(say) && [href, label, date].every(isTextOrNull);
}

function isAnswer(value: unknown): value is Answer {
  return isText(value) || Number.isFinite(value) || (Array.isArray(value) && value.every(isText));
}

// Looked at and never copied: an entry under a planted name such as `__proto__` cannot vanish on the way.
function isRecordOf<T>(value: unknown, is: (each: unknown) => each is T): value is Readonly<Record<string, T>> {
  return isRecord(value) && Object.values(value).every(is);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
