import { isRecord } from './record.ts';

/** What “My plan” keeps for itself. */
export interface PlanPart {
  /** The pages a reader marked with “This happened to me”, oldest first. */
  readonly pages: readonly KeptPage[];
  /** Keys of the steps that are ticked. They name no words, so a tick tells nothing once its result is erased. */
  readonly done: readonly string[];
}

/** One kept page. */
export interface KeptPage {
  /** Id of a mistake page. */
  readonly id: string;
  /** ISO time. */
  readonly savedAt: string;
}

/** The part before anything is kept. */
export const EMPTY_PLAN: PlanPart = { pages: [], done: [] };

/** Reads the plan part; null when it is not one. A page kept twice counts once. */
export function parsePlanPart(value: unknown): PlanPart | null {
  if (!isRecord(value)) return null;
  const { pages, done = [] } = value;
  if (!Array.isArray(pages) || !pages.every(isKeptPage)) return null;
  if (!Array.isArray(done) || !done.every((key) => typeof key === 'string')) return null;
  return pages.map(({ id, savedAt }) => ({ id, savedAt })).reduce(withPage, { pages: [], done });
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

/** The part with one step ticked or not. Ticks of steps that are no longer shown are dropped. */
export function withTick(part: PlanPart, key: string, ticked: boolean, shown: readonly string[]): PlanPart {
  return { ...part, done: shown.filter((other) => (other === key ? ticked : part.done.includes(other))) };
}

function byTime(one: KeptPage, other: KeptPage): number {
  if (one.savedAt === other.savedAt) return 0;
  return one.savedAt < other.savedAt ? -1 : 1;
}

function isKeptPage(value: unknown): value is KeptPage {
  return (
    isRecord(value) && typeof value['id'] === 'string' && ID.test(value['id']) && typeof value['savedAt'] === 'string'
  );
}

const ID = /^[a-z0-9-]{1,80}$/;
