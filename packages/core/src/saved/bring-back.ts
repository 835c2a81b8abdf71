import { type SavedDocument, withPart } from './document.ts';
import { entriesOf, type Entry, withEntry } from './entries.ts';
import { PART_READERS } from './part-readers.ts';
import { EMPTY_PLAN, parsePlanPart } from '../plan/plan-part.ts';

/** My plan with what a copy has and mine has not. Nothing of mine is changed. */
export function addCopy(mine: SavedDocument, copy: SavedDocument): SavedDocument {
  const { added } = difference(mine, copy);
  const joined = added.reduce(withEntry, mine);
  const theirs = parsePlanPart(copy.parts['plan']) ?? EMPTY_PLAN;
  const plan = parsePlanPart(joined.parts['plan'] ?? EMPTY_PLAN);
  const marks = theirs.done.length + theirs.dropped.length + Object.keys(theirs.moved).length;
  if (marks === 0 || plan === null) return joined;
  return withPart(joined, 'plan', {
    ...plan,
    done: [...new Set([...plan.done, ...theirs.done])],
    dropped: [...new Set([...plan.dropped, ...theirs.dropped])],
    moved: { ...theirs.moved, ...plan.moved },
  });
}

/** The copy in the place of my plan. Settings stay as this device has them, and so does what this version does not know. */
export function replaceWithCopy(mine: SavedDocument, copy: SavedDocument): SavedDocument {
  return PART_READERS.reduce((document, [name]) => withPart(document, name, copy.parts[name]), mine);
}

/** How what is kept in one document differs from another. */
export interface Difference {
  readonly added: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly erased: readonly Entry[];
}

/** Compares what is kept before and after, so that a reader sees a change before it happens. */
export function difference(before: SavedDocument, after: SavedDocument): Difference {
  const old = new Map(entriesOf(before).map((entry) => [entry.key, entry]));
  const now = entriesOf(after);
  const keys = new Set(now.map(({ key }) => key));
  return {
    added: now.filter(({ key }) => !old.has(key)),
    changed: now.filter((entry) => isChanged(old.get(entry.key), entry)),
    erased: entriesOf(before).filter(({ key }) => !keys.has(key)),
  };
}

// A page kept on two days is still the same page.
function isChanged(old: Entry | undefined, now: Entry): boolean {
  if (old === undefined || now.key.startsWith('page:')) return false;
  return JSON.stringify(old.value) !== JSON.stringify(now.value);
}
