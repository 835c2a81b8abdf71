import { dayNumber } from '../calendar/days.ts';
import { isRecord } from '../saved/record.ts';
import { isId, isTexts, readEach } from '../saved/shapes.ts';
import { type Card, type PracticePart, type TickId, tickIds } from './types.ts';

/** Reads the kept practice; null when it is not ours, so that the whole part is set aside and told. */
export function parsePracticePart(value: unknown): PracticePart | null {
  if (!isRecord(value)) return null;
  const { interview } = value;
  const cards = readEach(value['cards'], parseCard);
  return typeof interview === 'string' && cards !== null ? { interview, cards } : null;
}

function parseCard(value: unknown): Card | null {
  if (!isRecord(value)) return null;
  const { id, own, isPaused, days, typed, change, ticks } = value;
  if (!isId(id) || typeof own !== 'string' || typeof isPaused !== 'boolean') return null;
  if (typeof typed !== 'string' || typeof change !== 'string') return null;
  if (!isTexts(days) || !days.every((day) => dayNumber(day) !== null) || !isTexts(ticks)) return null;
  return ticks.every(isTick) ? { id, own, isPaused, days, typed, change, ticks } : null;
}

function isTick(tick: string): tick is TickId {
  return tickIds.some((known) => known === tick);
}
