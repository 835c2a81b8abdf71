import { dayNumber } from '../calendar/days.ts';
import { isRecord } from '../saved/record.ts';
import { isId, isTexts } from '../saved/shapes.ts';

/** What “My plan” keeps for itself. */
export interface PlanPart {
  /** The pages a reader marked with “This happened to me”, oldest first. */
  readonly pages: readonly KeptPage[];
  /** Keys of the steps that are ticked. They name no words, so a tick tells nothing once its result is erased. */
  readonly done: readonly string[];
  /** ISO days of the steps the reader has moved, by their keys. */
  readonly moved: Readonly<Record<string, string>>;
  /** Keys of the steps the reader has erased. */
  readonly dropped: readonly string[];
}

/** One kept page. */
export interface KeptPage {
  /** Id of a mistake page. */
  readonly id: string;
  /** ISO time. */
  readonly savedAt: string;
}

/** The part before anything is kept. */
export const EMPTY_PLAN: PlanPart = { pages: [], done: [], moved: {}, dropped: [] };

/** Reads the plan part; null when it is not one. A page kept twice counts once. */
export function parsePlanPart(value: unknown): PlanPart | null {
  if (!isRecord(value)) return null;
  // What came later than the first form is empty in a plan kept before.
  const { pages, done = [], moved = {}, dropped = [] } = value;
  if (!Array.isArray(pages) || !pages.every(isKeptPage)) return null;
  if (!isTexts(done) || !isTexts(dropped) || !isMoved(moved)) return null;
  const first = new Map<string, KeptPage>();
  for (const { id, savedAt } of pages) if (!first.has(id)) first.set(id, { id, savedAt });
  return { pages: [...first.values()].toSorted(byTime), done, moved, dropped };
}

/** The part with one more page. A page that is there already keeps its first date. */
export function withPage(part: PlanPart, page: KeptPage): PlanPart {
  if (part.pages.some(({ id }) => id === page.id)) return part;
  return { ...part, pages: [...part.pages, page].toSorted(byTime) };
}

/** The part without one page. */
export function withoutPage(part: PlanPart, id: string): PlanPart {
  return { ...part, pages: part.pages.filter((page) => page.id !== id) };
}

/** The part with one step ticked or not. `known` are the keys of all steps: what belongs to others is swept out. */
export function withTick(part: PlanPart, key: string, ticked: boolean, known: readonly string[]): PlanPart {
  return swept({ ...part, done: toggled(part.done, key, ticked) }, known);
}

/** The part with one step erased, or brought back. */
export function withDropped(part: PlanPart, key: string, isDropped: boolean, known: readonly string[]): PlanPart {
  return swept({ ...part, dropped: toggled(part.dropped, key, isDropped) }, known);
}

/** The part with one step on another day, or back where it came from with null. */
export function withMove(part: PlanPart, key: string, day: string | null, known: readonly string[]): PlanPart {
  const others = Object.entries(part.moved).filter(([other]) => other !== key);
  return swept({ ...part, moved: Object.fromEntries(day === null ? others : [...others, [key, day]]) }, known);
}

function swept(part: PlanPart, known: readonly string[]): PlanPart {
  return {
    ...part,
    done: known.filter((key) => part.done.includes(key)),
    dropped: known.filter((key) => part.dropped.includes(key)),
    moved: Object.fromEntries(Object.entries(part.moved).filter(([key]) => known.includes(key))),
  };
}

function toggled(keys: readonly string[], key: string, isIn: boolean): readonly string[] {
  const others = keys.filter((other) => other !== key);
  return isIn ? [...others, key] : others;
}

function isMoved(value: unknown): value is PlanPart['moved'] {
  return isRecord(value) && Object.values(value).every((day) => typeof day === 'string' && dayNumber(day) !== null);
}

function byTime(one: KeptPage, other: KeptPage): number {
  if (one.savedAt === other.savedAt) return 0;
  return one.savedAt < other.savedAt ? -1 : 1;
}

function isKeptPage(value: unknown): value is KeptPage {
  return isRecord(value) && isId(value['id']) && typeof value['savedAt'] === 'string';
}
