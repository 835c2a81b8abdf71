import type { Draft } from './draft.ts';
import { kinds } from './kinds.ts';
import { readBody } from './mdx/read-body.ts';
import type { PlacedProblem, Problem } from './problem.ts';
import type { FoundFile } from './read-folder.ts';
import { readYaml } from './text/read-yaml.ts';
import { splitFrontmatter } from './text/split-frontmatter.ts';

/** Reads one file into its fields and its text, and says where either cannot be read. */
export function draftOf({ kind, id, file, text }: FoundFile): { draft: Draft; problems: readonly Problem[] } {
  const hasText = kinds[kind].ending === 'mdx';
  const parts = hasText ? splitFrontmatter(text) : { fields: text, body: '' };
  const yaml = readYaml(parts?.fields ?? '');
  const body = hasText && parts ? readBody(parts.body) : undefined;
  const draft = {
    kind,
    id,
    file,
    fields: yaml.value,
    readable: parts !== undefined && yaml.problems.length === 0,
    lineOf: yaml.lineOf,
  };
  const problems = [...(parts ? [] : [noFields]), ...yaml.problems, ...(body?.problems ?? [])];
  return {
    draft: { ...draft, text: parts?.body.trim() ?? '', ...(body ? { body } : {}) },
    problems: problems.map((problem) => ({ file, ...problem })),
  };
}

const noFields: PlacedProblem = {
  line: 1,
  field: 'fields',
  expected: 'the fields between two lines of ---, at the top of the file',
  received: 'none',
  todo: 'Copy the top of another page of this kind and change it.',
};
