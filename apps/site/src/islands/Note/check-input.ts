import type { LetterCheckInput } from '@rebound/core/letters/check/types';
import type { NotePart } from '@rebound/core/letters/note-part';
import type { LetterFieldId } from '@rebound/core/letters/types';

const ownFields: readonly LetterFieldId[] = ['talk', 'because', 'said', 'right', 'slip', 'about', 'others'];

/** What the checks may know about this letter. An empty field is left out, so that a check which needs it stays silent. */
export function checkInput(note: NotePart, text: string, words: 'uk' | 'us'): LetterCheckInput {
  const filled = (field: LetterFieldId): string | undefined => note.answers[field]?.trim() || undefined;
  return {
    text,
    kind: note.kind,
    words,
    recipient: filled('recipient'),
    sender: filled('sender'),
    organisation: filled('organisation'),
    role: filled('role'),
    interviewDate: filled('day'),
    ownWords: note.pasted ? undefined : ownFields.map(filled).filter((own) => own !== undefined),
  };
}
