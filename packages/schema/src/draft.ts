import type { KindName } from './kinds.ts';
import type { Body } from './mdx/body.ts';
import type { Problem } from './problem.ts';
import type { LineOf } from './text/read-yaml.ts';

/**
 * One content file while it is being checked. The fields are what stands in the file, right or wrong,
 * so that one bad field does not hide what is wrong with the others.
 */
export interface Draft {
  readonly kind: KindName;
  readonly id: string;
  /** The file as a writer would name it: `content/mistakes/cried.mdx`. */
  readonly file: string;
  readonly fields: unknown;
  /** Whether the fields could be read at all. */
  readonly readable: boolean;
  readonly lineOf: LineOf;
  /** The text under the fields; only for kinds that have one. */
  readonly body?: Body;
  /** That text as typed; empty for kinds that have none. */
  readonly text: string;
}

/** A rule that looks at all files together. */
export type Check = (drafts: readonly Draft[]) => readonly Problem[];

/** The words in a field that holds words. */
export function wordsIn(draft: Draft, path: readonly PropertyKey[]): string | undefined {
  const value = path.reduce<unknown>(
    (inside, step) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined),
    draft.fields,
  );
  return typeof value === 'string' ? value : undefined;
}

/** Whether a field is there and holds a list. */
export const hasList = (draft: Draft, field: string): boolean => Array.isArray(valueOf(draft, field));

/** The items of a field that holds a list; none where it holds no list. */
export function itemsOf(draft: Draft, field: string): readonly unknown[] {
  const list = valueOf(draft, field);
  return Array.isArray(list) ? list : [];
}

/** The entries of a field that holds a list, each with its line. Entries that are not words are left to the schema. */
export function entriesIn(
  draft: Draft,
  field: string,
): { entry: string; path: readonly PropertyKey[]; line: number }[] {
  return itemsOf(draft, field).flatMap((entry, place) => {
    const path = [field, place];
    return typeof entry === 'string' ? [{ entry, path, line: draft.lineOf(path) }] : [];
  });
}

const valueOf = ({ fields }: Draft, field: string): unknown =>
  typeof fields === 'object' && fields !== null ? Reflect.get(fields, field) : undefined;

/** The ids of all files of a kind, whether or not what is in them is right. */
export const idsOf = (drafts: readonly Draft[], kind: KindName): readonly string[] =>
  drafts.filter((draft) => draft.kind === kind).map((draft) => draft.id);
