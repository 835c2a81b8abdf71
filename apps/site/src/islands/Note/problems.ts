import type { LetterFieldId } from '@rebound/core/letters/types';
import type { Seen } from './use-findings.ts';

interface Problem {
  readonly fieldId: string;
  readonly message: string;
}

/** What stands between the reader and a finished letter, in the order of the page. */
export function problemsIn(
  text: string,
  missing: readonly LetterFieldId[],
  recipient: string,
  findings: readonly Seen[],
): readonly Problem[] {
  const empty = missing.map((id) => ({ fieldId: fieldOf(id), message: `Add ${nameOf(id)}` }));
  if (text.trim() === '' && empty.length === 0) return [{ fieldId: 'note-letter', message: 'Add the letter first' }];
  const two = isTwoPeople(recipient)
    ? [{ fieldId: 'note-recipient', message: 'Write to one person. Thank the others in the letter' }]
    : [];
  // What is missing in the fields would only be said a second time by the checks.
  const said = missing.length > 0 ? [] : findings;
  const fixes = said.flatMap((finding, at) =>
    finding.level === 'blocking' ? [{ fieldId: `check-${at}`, message: finding.title }] : [],
  );
  return [...empty, ...two, ...fixes];
}

/** The field on the page. */
export function fieldOf(id: LetterFieldId): string {
  return `note-${id}`;
}

/** What a field asks for, in a few words. */
export function nameOf(id: LetterFieldId): string {
  return NAMES[id] ?? 'what is missing';
}

/** True when the reader may go on all the same: there is a letter, and nothing in it waits to be filled in. */
export function isOnlyUnwise(text: string, findings: readonly Seen[]): boolean {
  return text.trim() !== '' && !findings.some(({ rule }) => rule === 'placeholder');
}

function isTwoPeople(recipient: string): boolean {
  return /\S\s*(?:\s(?:and|&)\s|[/;])\s*\S/iu.test(recipient);
}

const NAMES: Partial<Record<LetterFieldId, string>> = {
  recipient: 'their name',
  organisation: 'the organisation',
  role: 'the job',
  talk: 'one thing you talked about',
  said: 'what you said',
  right: 'what is right',
  slip: 'what you are sorry for',
  about: 'what it is about',
  item: 'what you are sending',
  happened: 'what happened',
  sender: 'your name',
};
