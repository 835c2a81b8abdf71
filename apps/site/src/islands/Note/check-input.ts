import type { LetterCheckInput } from '@rebound/core/letters/check/types';
import { fieldGrammar, isFieldId } from '@rebound/core/letters/compose/field-grammar';
import type { NotePart } from '@rebound/core/letters/note-part';
import type { LetterFieldId } from '@rebound/core/letters/types';

const FACTS = ['recipient', 'sender', 'organisation', 'role'];

/** What the checks may know about this letter. An empty field is left out, so that a check which needs it stays silent. */
export function checkInput(note: NotePart, text: string, words: 'uk' | 'us'): LetterCheckInput {
  const filled = (field: LetterFieldId): string | undefined => note.answers[field]?.trim() || undefined;
  const organisation = filled('organisation');
  const own = Object.keys(note.answers).filter(
    (id) => isFieldId(id) && !FACTS.includes(id) && !['date', 'tick'].includes(fieldGrammar[id]),
  );
  return {
    text,
    kind: note.kind,
    words,
    recipient: filled('recipient'),
    sender: filled('sender'),
    organisation,
    role: filled('role'),
    otherOrganisations: note.earlier.filter((name) => name !== organisation),
    attachmentReady: note.attached,
    interviewDate: filled('day'),
    siblings: note.panel.map((letter) => letter.text),
    ownWords: note.pasted
      ? undefined
      : own.map((id) => (isFieldId(id) ? filled(id) : undefined)).filter((typed) => typed !== undefined),
  };
}

/** What was typed as a name of somebody or something. */
export function namesIn({
  recipient,
  sender,
  organisation,
  role,
  otherOrganisations = [],
}: LetterCheckInput): string[] {
  return [recipient, sender, organisation, role, ...otherOrganisations].filter((name) => name !== undefined);
}
