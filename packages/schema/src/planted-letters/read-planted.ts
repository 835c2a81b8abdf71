import { readFileSync } from 'node:fs';
import { letterKindIds } from '@rebound/core/letters/letter-kind-ids';
import { z } from 'zod';

const letterLine = z.strictObject({
  id: z.string(),
  kind: z.enum(letterKindIds),
  text: z.string(),
  recipient: z.string().optional(),
  sender: z.string().optional(),
  organisation: z.string().optional(),
  role: z.string().optional(),
  otherOrganisations: z.array(z.string()).optional(),
  attachmentReady: z.boolean(),
  interviewDate: z.iso.date().optional(),
  siblings: z.array(z.string()).optional(),
  /** The rules that should see something, and those that may as well. */
  planted: z.array(z.string()),
  tolerated: z.array(z.string()),
});

const passageLine = z.strictObject({
  id: z.string(),
  rule: z.string(),
  /** Whether the rule should see it; if not, no rule should see anything. */
  fault: z.boolean(),
  kind: z.enum(letterKindIds),
  passage: z.string(),
  /** Other rules that may see something as well. */
  also: z.array(z.string()).optional(),
});

/** A whole letter with what was planted in it. */
export type PlantedLetter = z.infer<typeof letterLine>;
/** A few sentences of a letter, with one fault or with none. */
export type Passage = z.infer<typeof passageLine>;

/** The files of planted letters. What each is, and what was seen of it when, stands in docs/letter-rules.md. */
export const plantedFiles = ['mended-on', 'kept-back', 'afterwards', 'from-others', 'from-others-too'] as const;

/** The letters of a file, in its order. */
export function plantedLetters(file: (typeof plantedFiles)[number]): PlantedLetter[] {
  return linesOf(file).map((line) => letterLine.parse(line));
}

/** The passages, in their order. */
export function passages(): Passage[] {
  return linesOf('passages').map((line) => passageLine.parse(line));
}

function linesOf(file: string): unknown[] {
  return readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
