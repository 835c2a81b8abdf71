import type { z } from 'zod';
import type { Draft } from './draft.ts';
import { checkFields } from './fields/check-fields.ts';
import type { KindName } from './kinds.ts';
import type { Problem } from './problem.ts';

/** Where an entry came from, and the text under its fields. */
export interface Placed {
  readonly id: string;
  readonly file: string;
  /** The text under the fields; empty for kinds that have none. */
  readonly text: string;
}

/** The entries of one kind by id, in the order of the ids. */
export type Entries<Fields> = ReadonlyMap<string, Fields & Placed>;

/** The files of one kind that hold what they should, and what is wrong with the others. */
export function checkedEntries<Schema extends z.ZodType<object>>(
  drafts: readonly Draft[],
  kind: KindName,
  schema: Schema,
): { entries: Entries<z.output<Schema>>; problems: Problem[] } {
  const read = drafts
    .filter((draft) => draft.kind === kind && draft.readable)
    .map((draft) => ({ draft, ...checkFields(schema, draft.fields ?? {}, draft.lineOf) }));
  const entries = read.flatMap(({ draft, data }): [string, z.output<Schema> & Placed][] =>
    data === undefined ? [] : [[draft.id, { ...data, id: draft.id, file: draft.file, text: draft.text }]],
  );
  const problems = read.flatMap(({ draft, problems }) => problems.map((problem) => ({ file: draft.file, ...problem })));
  return { entries: new Map(entries), problems };
}
