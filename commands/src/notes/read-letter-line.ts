import type { LetterCheckInput } from '@rebound/core/letters/check/types';
import { isLetterKindId } from '@rebound/core/letters/letter-kind-ids';

/** A letter to check, or why the line holds none. */
export type LetterLine = { id: string; letter: LetterCheckInput } | { problem: string };

/** Reads one line of the file. Only `text` is needed; a field of the wrong type counts as absent. */
export function readLetterLine(line: string, number: number): LetterLine {
  const fields = parse(line);
  if (!fields) return { problem: 'not a JSON object' };
  const text = word(fields.text);
  if (text === undefined) return { problem: 'no "text"' };
  const kind = word(fields.kind);
  const words = fields.words === 'uk' || fields.words === 'us' ? fields.words : undefined;
  return {
    id: word(fields.id) ?? `line-${number}`,
    letter: {
      text,
      kind: kind !== undefined && isLetterKindId(kind) ? kind : undefined,
      recipient: word(fields.recipient),
      sender: word(fields.sender),
      organisation: word(fields.organisation),
      role: word(fields.role),
      otherOrganisations: list(fields.otherOrganisations),
      attachmentReady: typeof fields.attachmentReady === 'boolean' ? fields.attachmentReady : undefined,
      interviewDate: word(fields.interviewDate),
      siblings: list(fields.siblings),
      ownWords: list(fields.ownWords),
      words,
    },
  };
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined;
}
