import { type Debrief, type DebriefEdit, type DebriefPart, NO_WORDS } from './types.ts';

/** The part before anything is written. */
export const EMPTY_DEBRIEFS: DebriefPart = { draft: null, kept: [] };

/** True when the part holds nothing. */
export function holdsNoDebrief({ draft, kept }: DebriefPart): boolean {
  return draft === null && kept.length === 0;
}

/** A sheet with nothing on it but, at most, the page the reader comes from. */
export function newDebrief(id: string, now: string, mistakes: readonly string[]): Debrief {
  return {
    id,
    startedAt: now,
    at: now,
    finishedAt: '',
    sealedUntil: '',
    clock: 'shown',
    words: NO_WORDS,
    why: null,
    weight: null,
    mistakes,
  };
}

/** True once a reader has put anything on the sheet. */
export function isWritten({ words, why, weight, mistakes }: Debrief): boolean {
  return (
    why !== null || weight !== null || mistakes.length > 0 || Object.values(words).some((text) => text.trim() !== '')
  );
}

/** The part with the draft changed. A draft that another tab has finished meanwhile is changed where it lies. */
export function withDraft(part: DebriefPart, draft: Debrief, edit: DebriefEdit): DebriefPart {
  const lies = part.kept.find(({ id }) => id === draft.id);
  const before = lies ?? (part.draft?.id === draft.id ? part.draft : draft);
  const after = { ...before, ...edit, words: { ...before.words, ...edit.words } };
  return lies === undefined ? { ...part, draft: after } : withKept(part, after);
}

/** The draft put with the finished ones. One that was finished before keeps its day. */
export function finish(part: DebriefPart, now: string): DebriefPart {
  if (part.draft === null) return part;
  return withKept({ ...part, draft: null }, { ...part.draft, finishedAt: part.draft.finishedAt || now });
}

/** The part with one finished debrief more, or with that one changed. */
export function withKept(part: DebriefPart, debrief: Debrief): DebriefPart {
  const others = part.kept.filter(({ id }) => id !== debrief.id);
  return { ...part, kept: [...others, debrief].toSorted((one, other) => order(one) - order(other)) };
}

/** The part without one finished debrief. */
export function withoutKept(part: DebriefPart, gone: string): DebriefPart {
  return { ...part, kept: part.kept.filter(({ id }) => id !== gone) };
}

/** True while the words are to stay out of sight. */
export function isSealed({ sealedUntil }: Debrief, today: string): boolean {
  return sealedUntil > today;
}

function order({ finishedAt }: Debrief): number {
  const time = Date.parse(finishedAt);
  return Number.isNaN(time) ? 0 : time;
}
