import type { Check, Draft } from '../../draft.ts';
import { describeProblem } from '../../describe-problem.ts';
import { draftOf } from '../../draft-of.ts';
import type { KindName } from '../../kinds.ts';

/** For tests: a page with a text, and fields if any. */
export const page = (text: string, { id = 'one', kind = 'mistakes', fields = 'title: One\n' }: Options = {}): Draft =>
  draftOf({ kind, id, file: `content/${kind}/${id}.mdx`, text: `---\n${fields}---\n\n${text}\n` }).draft;

interface Options {
  readonly id?: string;
  readonly kind?: KindName;
  readonly fields?: string;
}

/** For tests: what a rule says about some pages, one line each. */
export const remarks = (rule: Check, ...drafts: readonly Draft[]): string[] => rule(drafts).map(describeProblem);
