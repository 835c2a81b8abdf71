import { type Draft, wordsIn } from '../draft.ts';
import type { Passage } from '../mdx/passages.ts';

/** A stretch of words on a page: from its text, or from a field that is printed. */
export interface Line extends Omit<Passage, 'sort'> {
  readonly sort: Passage['sort'] | 'field';
  /** What to call it in a complaint: the name of the field, or `text`. */
  readonly field: string;
}

/** The kinds of file whose words are read from top to bottom. */
export const readKinds = ['mistakes', 'guides', 'tools', 'moments', 'pages'] as const;

/** The fields that a page prints, and the reason behind its verdict. What people type into the search (`asks`) is theirs and not ours. */
const printed = [
  ['title'],
  ['short'],
  ['summary'],
  ['sizeWhy'],
  ['facts', 'fix'],
  ['facts', 'write'],
  ['facts', 'takes'],
  ['repair', 'why'],
];

/** Whether a file is a page that is read. */
export const isRead = (draft: Draft): boolean => readKinds.some((kind) => kind === draft.kind);

/** Every stretch of words on a page, printed fields first. */
export function linesOf(draft: Draft): Line[] {
  const fields = printed.flatMap((path): Line[] => {
    const text = wordsIn(draft, path);
    if (text === undefined) return [];
    const line = draft.lineOf(path);
    return [{ sort: 'field', field: path.join('.'), line, text, parts: [{ text, within: [] }], linkWords: [] }];
  });
  return [...fields, ...(draft.body?.passages ?? []).map((passage) => ({ ...passage, field: 'text' }))];
}

/** The running text of a page: its paragraphs and list items, without headings and fields. */
export const proseOf = (draft: Draft): readonly Passage[] =>
  (draft.body?.passages ?? []).filter(({ sort }) => sort !== 'heading');
