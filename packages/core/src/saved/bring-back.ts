import { type SavedDocument, withPart } from './document.ts';
import { withPage } from './plan-part.ts';
import { contentOf, listThings, planOf, type Thing } from './things.ts';

/** My plan with what a copy has and mine has not. Nothing of mine is changed. */
export function addCopy(mine: SavedDocument, copy: SavedDocument): SavedDocument {
  const plan = planOf(copy).pages.reduce(withPage, planOf(mine));
  const joined = plan.pages.length === 0 ? mine : withPart(mine, 'plan', plan);
  const missing = WHOLE_PARTS.filter((name) => mine.parts[name] === undefined);
  return missing.reduce((document, name) => withPart(document, name, copy.parts[name]), joined);
}

/** The copy in the place of my plan. Settings stay as this device has them, and so does what this version does not know. */
export function replaceWithCopy(mine: SavedDocument, copy: SavedDocument): SavedDocument {
  return [...WHOLE_PARTS, 'plan'].reduce((document, name) => withPart(document, name, copy.parts[name]), mine);
}

/** How the things of one document differ from those of another. */
export interface Difference {
  readonly added: readonly Thing[];
  readonly changed: readonly Thing[];
  readonly erased: readonly Thing[];
  readonly same: readonly Thing[];
}

/** Compares what is kept before and after, so that a reader sees the change before it happens. */
export function difference(before: SavedDocument, after: SavedDocument): Difference {
  const old = new Map(listThings(before).map((thing) => [thing.key, contentOf(before, thing)]));
  const now = listThings(after);
  const keys = new Set(now.map(({ key }) => key));
  return {
    added: now.filter(({ key }) => !old.has(key)),
    changed: now.filter((thing) => old.has(thing.key) && old.get(thing.key) !== contentOf(after, thing)),
    erased: listThings(before).filter(({ key }) => !keys.has(key)),
    same: now.filter((thing) => old.get(thing.key) === contentOf(after, thing)),
  };
}

const WHOLE_PARTS = ['quiz', 'note'] as const;
