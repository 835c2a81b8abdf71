import type { LetterFieldId } from '../types.ts';

/** What kind of words a field holds, and so how they may stand in a sentence. */
export type FieldGrammar =
  'person' | 'organisation' | 'role' | 'phrase' | 'clause' | 'predicate' | 'people' | 'date' | 'tick';

/** The grammar of every field. */
export const fieldGrammar: Readonly<Record<LetterFieldId, FieldGrammar>> = {
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
};

/** Tells a field id from any other word. */
export function isFieldId(name: string): name is LetterFieldId {
  return Object.hasOwn(fieldGrammar, name);
}
