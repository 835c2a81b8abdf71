import { isRecord } from '../saved/record.ts';
import { isPaceId, type PaceId } from './pace-ids.ts';

/** What the breathing page keeps: the pace, and the one line that may be written down. */
export interface BreathePart {
  readonly pace: PaceId;
  readonly line: string;
  /** ISO time of the last change. */
  readonly savedAt: string;
}

/** Before anything was chosen or written. */
export const BLANK_BREATHE: BreathePart = { pace: 'slow', line: '', savedAt: '' };

/** Reads the saved part; null when it is not one. */
export function parseBreathePart(value: unknown): BreathePart | null {
  if (!isRecord(value)) return null;
  const { pace, line, savedAt } = value;
  if (!isPaceId(pace) || typeof line !== 'string' || typeof savedAt !== 'string') return null;
  return { pace, line, savedAt };
}
