import type { LetterFieldId } from '../types.ts';

/** What kind of words a field holds, and so how they may stand in a sentence. */
export type FieldGrammar =
  'person' | 'organisation' | 'role' | 'phrase' | 'clause' | 'predicate' | 'people' | 'date' | 'tick';

/**
 * What can be asked of the reader, and the grammar of each: a sentence that uses a field knows what it will get.
 * Words are brought into that form by `cleanField`.
 */
export const fieldGrammar = {
  recipient: 'person',
  organisation: 'organisation',
  role: 'role',
  talk: 'phrase',
  because: 'clause',
  said: 'clause',
  right: 'clause',
  slip: 'phrase',
  about: 'phrase',
  day: 'date',
  others: 'people',
  'answer-by': 'date',
  'ask-feedback': 'tick',
  'keep-in-mind': 'tick',
  mend: 'predicate',
  item: 'phrase',
  attached: 'tick',
  late: 'tick',
  free: 'phrase',
  start: 'date',
  terms: 'phrase',
  ahead: 'phrase',
  happened: 'clause',
  good: 'phrase',
  next: 'predicate',
  help: 'phrase',
  sender: 'person',
} as const satisfies Readonly<Record<string, FieldGrammar>>;

/** Tells a field id from any other word. */
export function isFieldId(name: string): name is LetterFieldId {
  return Object.hasOwn(fieldGrammar, name);
}
