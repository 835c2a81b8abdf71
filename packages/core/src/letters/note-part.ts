import { isRecord } from '../saved/record.ts';
import { isTexts } from '../saved/shapes.ts';
import { toneIds } from './choices.ts';
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
  /** The subject once the reader has changed it; `null` while the kind writes it. */
  ownSubject: string | null;
  /** The email address, typed by the reader. */
  to: string;
  /** Rules that the reader has switched off, for this letter and the next ones. */
  off: readonly string[];
  /** Whether the reader has said that the file will be attached. */
  attached: boolean;
  /** Organisations that earlier letters went to, so that a name left over from one of them is seen. */
  earlier: readonly string[];
  /** The finished letters of the same panel. */
  panel: readonly PanelLetter[];
  /** When it was last changed, as ISO time; empty before. */
  savedAt: string;
};

/** A finished letter to one of several people. */
export type PanelLetter = { to: string; text: string };

/** A note with nothing in it yet. */
export function blankNote(kind: LetterKindId, answers: LetterAnswers): NotePart {
  return {
    kind,
    tone: 'plain',
    wording: 0,
    answers,
    ownText: null,
    fine: [],
    pasted: false,
    ownSubject: null,
    to: '',
    off: [],
    attached: false,
    earlier: [],
    panel: [],
    savedAt: '',
  };
}

/** Reads a kept note, or gives `null` when it is not one: a wrong part is set aside, never half read. */
export function parseNotePart(value: unknown): NotePart | null {
  if (!isRecord(value)) return null;
  const { kind, tone, wording, ownText, fine, pasted } = value;
  const knownTone = toneIds.find((id) => id === tone);
  const answers = parseAnswers(value['answers']);
  if (typeof kind !== 'string' || !isLetterKindId(kind) || knownTone === undefined || answers === null) return null;
  if (typeof wording !== 'number' || !Number.isSafeInteger(wording) || wording < 0) return null;
  if (ownText !== null && typeof ownText !== 'string') return null;
  if (!isTexts(fine) || typeof pasted !== 'boolean') return null;
  const later = parseLater(value);
  return later && { ...later, kind, tone: knownTone, wording, answers, ownText, fine, pasted };
}

type Later = Pick<NotePart, 'ownSubject' | 'to' | 'off' | 'attached' | 'earlier' | 'panel' | 'savedAt'>;

/** What came to the note after its first form: a note kept before has none of it. */
function parseLater(part: Readonly<Record<string, unknown>>): Later | null {
  const { ownSubject = null, to = '', off = [], attached = false, earlier = [], panel = [], savedAt = '' } = part;
  if (ownSubject !== null && typeof ownSubject !== 'string') return null;
  if (typeof to !== 'string' || typeof savedAt !== 'string' || typeof attached !== 'boolean') return null;
  if (!isTexts(off) || !isTexts(earlier) || !Array.isArray(panel) || !panel.every(isPanelLetter)) return null;
  return { ownSubject, to, off, attached, earlier, panel, savedAt };
}

function isPanelLetter(value: unknown): value is PanelLetter {
  return isRecord(value) && typeof value['to'] === 'string' && typeof value['text'] === 'string';
}

function parseAnswers(value: unknown): LetterAnswers | null {
  if (!isRecord(value)) return null;
  const answers: LetterAnswers = {};
  for (const [field, words] of Object.entries(value)) {
    if (!isFieldId(field) || typeof words !== 'string') return null;
    answers[field] = words;
  }
  return answers;
}
