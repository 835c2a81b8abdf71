import { adviceIds } from '../advice-ids.ts';
import { type Check, type Draft, entriesIn, idsOf, itemsOf, wordsIn } from '../draft.ts';
import type { KindName } from '../kinds.ts';
import { suggestion } from '../nearest-name.ts';
import type { Problem } from '../problem.ts';
import { show } from '../text/show.ts';

/** A field that names other files, or entries of a fixed list: one of them, a list of them, or one in each item of a list. */
interface Reference {
  readonly on: KindName;
  readonly field: readonly [string, ...string[]];
  readonly to: KindName | 'advice';
  readonly what: string;
}

const references: readonly Reference[] = [
  { on: 'mistakes', field: ['related'], to: 'mistakes', what: 'a mistake page' },
  { on: 'mistakes', field: ['practise'], to: 'interviewQuestions', what: 'a question of the practice bank' },
  { on: 'mistakes', field: ['repair', 'letter'], to: 'letters', what: 'a kind of note' },
  { on: 'mistakes', field: ['covers'], to: 'advice', what: 'a piece of advice (A0-01 to A4-09)' },
  { on: 'guides', field: ['related'], to: 'mistakes', what: 'a mistake page' },
  { on: 'guides', field: ['covers'], to: 'advice', what: 'a piece of advice (A0-01 to A4-09)' },
  { on: 'guides', field: ['next'], to: 'moments', what: 'a moment that has a page' },
  { on: 'tools', field: ['next'], to: 'moments', what: 'a moment that has a page' },
  { on: 'tools', field: ['cards', 'page'], to: 'mistakes', what: 'a mistake page' },
  { on: 'moments', field: ['next'], to: 'moments', what: 'a moment that has a page' },
  { on: 'moments', field: ['tool'], to: 'tools', what: 'a tool' },
  { on: 'moments', field: ['mistakes'], to: 'mistakes', what: 'a mistake page' },
];

/** Every id in a field leads somewhere, and a page does not name itself as its neighbour. */
export const checkReferences: Check = (drafts) =>
  references.flatMap((reference) => {
    const known = reference.to === 'advice' ? adviceIds : idsOf(drafts, reference.to);
    return drafts
      .filter((draft) => draft.kind === reference.on)
      .flatMap((draft) => [...dangling(draft, reference, known), ...toItself(draft, reference)]);
  });

function dangling(draft: Draft, { field, what }: Reference, known: readonly string[]): Problem[] {
  return namedIn(draft, field)
    .filter(({ entry }) => !known.includes(entry))
    .map(({ entry, line }) => ({
      file: draft.file,
      line,
      field: field.join('.'),
      expected: `the id of ${what}`,
      received: show(entry),
      todo: 'Take it out, or name one that exists.',
      ...suggestion(entry, known),
    }));
}

function toItself(draft: Draft, { field, to }: Reference): Problem[] {
  if (to !== draft.kind) return [];
  return namedIn(draft, field)
    .filter(({ entry }) => entry === draft.id)
    .map(({ entry, line }) => ({
      file: draft.file,
      line,
      field: field.join('.'),
      expected: 'other pages',
      received: `${show(entry)}, which is this page`,
      todo: 'Take it out.',
    }));
}

function namedIn(draft: Draft, field: Reference['field']): { entry: string; line: number }[] {
  const [first, ...rest] = field;
  const single = wordsIn(draft, field);
  if (single !== undefined) return [{ entry: single, line: draft.lineOf(field) }];
  if (rest.length === 0) return entriesIn(draft, first);
  return itemsOf(draft, first).flatMap((_, place) => {
    const path = [first, place, ...rest];
    const entry = wordsIn(draft, path);
    return entry === undefined ? [] : [{ entry, line: draft.lineOf(path) }];
  });
}
