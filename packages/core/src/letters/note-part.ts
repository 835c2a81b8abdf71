import { isFieldId } from './compose/field-grammar.ts';
import { isLetterKindId } from './letter-kind-ids.ts';
import type { LetterAnswers, LetterKindId, ToneId } from './types.ts';

/** The note as it is kept on the device. */
export type NotePart = {
  kind: LetterKindId;
  tone: ToneId;
  wording: number;
  answers: LetterAnswers;
  /** The letter once it is the reader's own: changed by hand, or pasted in. `null` while the fields write it. */
  ownText: string | null;
  /** "Fine here", by rule and found words, so it comes back after a reload. */
  fine: readonly string[];
  /** True for a letter that was pasted in rather than written from the fields. */
  pasted: boolean;
};

/** Reads a kept note, or gives `null` when it is not one: a wrong part is set aside, never half read. */
export function parseNotePart(value: unknown): NotePart | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, tone, wording, answers, ownText, fine, pasted }: Partial<Record<string, unknown>> = { ...value };
  const knownTone = toneIds.find((id) => id === tone);
  const read = parseAnswers(answers);
  if (typeof kind !== 'string' || !isLetterKindId(kind) || knownTone === undefined || read === null) return null;
  if (typeof wording !== 'number' || !Number.isSafeInteger(wording) || wording < 0) return null;
  if (ownText !== null && typeof ownText !== 'string') return null;
  if (!Array.isArray(fine) || !fine.every((item) => typeof item === 'string')) return null;
  if (typeof pasted !== 'boolean') return null;
  return { kind, tone: knownTone, wording, answers: read, ownText, fine, pasted };
}

/** The tones in the order they are offered. */
export const toneIds: readonly ToneId[] = ['plain', 'warm', 'formal', 'very-short'];

function parseAnswers(value: unknown): LetterAnswers | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const answers: LetterAnswers = {};
  for (const [field, words] of Object.entries(value)) {
    if (!isFieldId(field) || typeof words !== 'string') return null;
    answers[field] = words;
  }
  return answers;
}
