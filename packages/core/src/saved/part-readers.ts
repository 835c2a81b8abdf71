import { parseBreathePart } from '../breathe/part.ts';
import { parseDebriefPart } from '../debrief/parse.ts';
import { parseFollowUpPart } from '../follow-up/part.ts';
import { parseNotePart } from '../letters/note-part.ts';
import { parsePilesPart } from '../piles/part.ts';
import { parsePracticePart } from '../practice/parse.ts';
import { parseQuizPart } from '../questionnaire/part.ts';
import { parseStoriesPart } from '../stories/parse.ts';
import type { PartName } from './parts.ts';
import { parsePlanPart } from '../plan/plan-part.ts';

/** The reader of every part that holds a reader’s own things, in the order of the list in My plan. Settings are not one. */
export const PART_READERS: readonly (readonly [PartName, (part: unknown) => unknown])[] = [
  ['note', parseNotePart],
  ['quiz', parseQuizPart],
  ['debrief', parseDebriefPart],
  ['stories', parseStoriesPart],
  ['practice', parsePracticePart],
  ['follow-up', parseFollowUpPart],
  ['piles', parsePilesPart],
  ['breathe', parseBreathePart],
  ['plan', parsePlanPart],
];
