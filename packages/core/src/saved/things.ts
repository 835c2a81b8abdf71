import { type SavedDocument, withPart } from './document.ts';
import { parsePlanPart, type PlanPart, withPage, withoutPage } from './plan-part.ts';
import { isRecord } from './record.ts';

/** One thing in the plan, as a reader would count them. */
export interface Thing {
  /** Tells it from every other thing: `quiz`, `note`, `page:wrong-name`. */
  readonly key: string;
  readonly kind: 'result' | 'letter' | 'page';
  /** The recipient of a letter or the id of a page; empty where there is none. */
  readonly subject: string;
  /** A quiz that was stopped half-way, to be gone on with. */
  readonly unfinished: boolean;
  /** ISO time, or empty when the part does not say. */
  readonly savedAt: string;
}

/** Everything in a plan, letters and results first, then pages in the order they were kept. */
export function listThings(document: SavedDocument): readonly Thing[] {
  return [...letter(document.parts['note']), ...result(document.parts['quiz']), ...pages(document)];
}

/** The document without one thing. */
export function eraseThing(document: SavedDocument, thing: Thing): SavedDocument {
  if (thing.kind !== 'page') return withPart(document, PART_OF[thing.kind], undefined);
  const left = withoutPage(planOf(document), thing.subject);
  return withPart(document, 'plan', left.pages.length === 0 ? undefined : left);
}

/** Brings one erased thing back from the document it was erased from. Anything newer in its place stays. */
export function restoreThing(document: SavedDocument, before: SavedDocument, thing: Thing): SavedDocument {
  if (thing.kind === 'page') {
    const page = planOf(before).pages.find(({ id }) => id === thing.subject);
    return page === undefined ? document : withPart(document, 'plan', inOrder(withPage(planOf(document), page)));
  }
  const part = PART_OF[thing.kind];
  return document.parts[part] === undefined ? withPart(document, part, before.parts[part]) : document;
}

/** The kept pages of a document; none when the part is missing or unreadable. */
export function planOf(document: SavedDocument): PlanPart {
  return parsePlanPart(document.parts['plan']) ?? { pages: [] };
}

/** What a thing holds, to tell whether two copies of it differ. */
export function contentOf(document: SavedDocument, thing: Thing): string {
  // A page holds nothing but its id: kept on two days, it is still the same page.
  return thing.kind === 'page' ? thing.subject : JSON.stringify(document.parts[PART_OF[thing.kind]]);
}

const PART_OF = { result: 'quiz', letter: 'note' } as const;

// Tolerant on purpose: whatever stands in a part is listed, so that nothing is kept that cannot be seen and erased.
function letter(part: unknown): readonly Thing[] {
  if (part === undefined) return [];
  return [
    {
      key: 'note',
      kind: 'letter',
      subject: textOf(part, 'recipient').trim(),
      unfinished: false,
      savedAt: textOf(part, 'savedAt'),
    },
  ];
}

function result(part: unknown): readonly Thing[] {
  if (part === undefined) return [];
  const unfinished = isRecord(part) && part['finished'] === false;
  return [{ key: 'quiz', kind: 'result', subject: '', unfinished, savedAt: textOf(part, 'savedAt') }];
}

function pages(document: SavedDocument): readonly Thing[] {
  return planOf(document).pages.map(({ id, savedAt }) => ({
    key: `page:${id}`,
    kind: 'page',
    subject: id,
    unfinished: false,
    savedAt,
  }));
}

function inOrder(part: PlanPart): PlanPart {
  return { pages: part.pages.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0)) };
}

function textOf(part: unknown, field: string): string {
  const value = isRecord(part) ? part[field] : undefined;
  return typeof value === 'string' ? value : '';
}
