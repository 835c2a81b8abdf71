import type { PracticePart } from '@rebound/core/practice/types';
import { parsePracticePart } from '@rebound/core/practice/parse';
import { EMPTY_PRACTICE, holdsNoPractice } from '@rebound/core/practice/edit';
import type { PartOf } from '../shared/use-part.ts';

/** Where the practice is kept. */
export const PRACTICE: PartOf<PracticePart> = {
  name: 'practice',
  parse: parsePracticePart,
  empty: EMPTY_PRACTICE,
  isEmpty: holdsNoPractice,
};
