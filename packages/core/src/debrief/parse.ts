import { isRecord } from '../saved/record.ts';
import { isId, isTexts, oneOfOrNull, readEach, readWords } from '../saved/shapes.ts';
import { type Debrief, type DebriefPart, NO_WORDS, reasonIds, weightIds } from './types.ts';

/** Reads the kept debriefs; null when they are not ours, so that the whole part is set aside and told. */
export function parseDebriefPart(value: unknown): DebriefPart | null {
  if (!isRecord(value)) return null;
  const draft = parseDebrief(value['draft']);
  const kept = readEach(value['kept'], parseDebrief);
  if (kept === null || (draft === null && value['draft'] !== null)) return null;
  return { draft, kept };
}

function parseDebrief(value: unknown): Debrief | null {
  if (!isRecord(value)) return null;
  const { id, startedAt, at, finishedAt, sealedUntil, clock, mistakes } = value;
  if (!isId(id) || typeof startedAt !== 'string' || typeof at !== 'string') return null;
  if (typeof finishedAt !== 'string' || typeof sealedUntil !== 'string') return null;
  if (clock !== 'shown' && clock !== 'turned') return null;
  if (!isTexts(mistakes) || !mistakes.every(isId)) return null;
  const words = readWords(value['words'], NO_WORDS);
  const why = oneOfOrNull(reasonIds, value['why']);
  const weight = oneOfOrNull(weightIds, value['weight']);
  if (words === null || why === undefined || weight === undefined) return null;
  return { id, startedAt, at, finishedAt, sealedUntil, clock, words, why, weight, mistakes };
}
