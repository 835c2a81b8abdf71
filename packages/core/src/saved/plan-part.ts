import { isRecord } from './record.ts';

/** What “My plan” keeps for itself: the pages a reader marked with “This happened to me”. */
export interface PlanPart {
  readonly pages: readonly KeptPage[];
}

/** One kept page. */
export interface KeptPage {
  /** Id of a mistake page. */
  readonly id: string;
  /** ISO time. */
  readonly savedAt: string;
}

/** Reads the plan part; null when it is not one. A page kept twice counts once. */
export function parsePlanPart(value: unknown): PlanPart | null {
  if (!isRecord(value) || !Array.isArray(value['pages'])) return null;
  const pages: readonly unknown[] = value['pages'];
  if (!pages.every(isKeptPage)) return null;
  return pages.map(({ id, savedAt }) => ({ id, savedAt })).reduce(withPage, { pages: [] });
}

/** The part with one more page. A page that is there already keeps its first date. */
export function withPage(part: PlanPart, page: KeptPage): PlanPart {
  return part.pages.some(({ id }) => id === page.id) ? part : { pages: [...part.pages, page] };
}

/** The part without one page. */
export function withoutPage(part: PlanPart, id: string): PlanPart {
  return { pages: part.pages.filter((page) => page.id !== id) };
}

function isKeptPage(value: unknown): value is KeptPage {
  return (
    isRecord(value) && typeof value['id'] === 'string' && ID.test(value['id']) && typeof value['savedAt'] === 'string'
  );
}

const ID = /^[a-z0-9-]{1,80}$/;
