import { type SavedDocument, withPart } from './document.ts';
import { PART_READERS } from './part-readers.ts';
import { EMPTY_PLAN, parsePlanPart, withoutPage, withPage } from '../plan/plan-part.ts';
import { isRecord } from './record.ts';

/** One thing that was kept, as a reader would count them. */
export interface Entry {
  /** `quiz:<questionnaire>`, `page:<mistake>`; else the name of the part that holds it. */
  readonly key: string;
  readonly value: unknown;
}

/** Everything kept, letter first, pages last. Settings are not a thing one keeps. */
export function entriesOf(document: SavedDocument): readonly Entry[] {
  return PART_READERS.flatMap(([name]) => {
    const part = document.parts[name];
    return name === 'quiz' ? runs(part) : name === 'plan' ? pages(part) : wholePart(name, part);
  });
}

/** The document with one entry more. Whatever stands in its place already stays: nothing is written over. */
export function withEntry(document: SavedDocument, { key, value }: Entry): SavedDocument {
  const { part, id } = placeOf(key);
  const before = document.parts[part];
  if (id === null) return before === undefined ? withPart(document, part, value) : document;
  if (part === 'quiz') {
    const runs = runsOf(before ?? { runs: {} });
    return runs === null || Object.hasOwn(runs, id)
      ? document
      : withPart(document, part, { runs: { ...runs, [id]: value } });
  }
  const plan = parsePlanPart(before ?? EMPTY_PLAN);
  const savedAt = isRecord(value) && typeof value['savedAt'] === 'string' ? value['savedAt'] : '';
  return plan === null ? document : withPart(document, part, withPage(plan, { id, savedAt }));
}

/** The document without one entry. A part that holds nothing more goes too; one that cannot be read stays as it is. */
export function withoutEntry(document: SavedDocument, key: string): SavedDocument {
  const { part, id } = placeOf(key);
  const before = document.parts[part];
  if (id === null) return withPart(document, part, undefined);
  if (part === 'quiz') {
    const runs = runsOf(before ?? { runs: {} });
    if (runs === null) return document;
    const left = Object.entries(runs).filter(([other]) => other !== id);
    return withPart(document, part, left.length === 0 ? undefined : { runs: Object.fromEntries(left) });
  }
  const parsed = parsePlanPart(before ?? EMPTY_PLAN);
  if (parsed === null) return document;
  const plan = withoutPage(parsed, id);
  return withPart(
    document,
    part,
    plan.pages.length + plan.done.length + plan.dropped.length + Object.keys(plan.moved).length === 0
      ? undefined
      : plan,
  );
}

function wholePart(key: string, value: unknown): readonly Entry[] {
  return value === undefined ? [] : [{ key, value }];
}

// A part in a shape not known here is still listed, so that nothing is kept that cannot be seen and erased.
function runs(quiz: unknown): readonly Entry[] {
  const each = runsOf(quiz);
  if (each === null) return wholePart('quiz', quiz);
  return Object.entries(each).map(([id, value]) => ({ key: `quiz:${id}`, value }));
}

function pages(plan: unknown): readonly Entry[] {
  if (plan === undefined) return [];
  const parsed = parsePlanPart(plan);
  if (parsed === null) return wholePart('plan', plan);
  return parsed.pages.map((page) => ({ key: `page:${page.id}`, value: page }));
}

function runsOf(quiz: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(quiz) && isRecord(quiz['runs']) ? quiz['runs'] : null;
}

function placeOf(key: string): { readonly part: string; readonly id: string | null } {
  const [, kind = '', id = ''] = /^(quiz|page):(.*)$/s.exec(key) ?? [];
  if (kind === '') return { part: key, id: null };
  return { part: kind === 'page' ? 'plan' : kind, id };
}
