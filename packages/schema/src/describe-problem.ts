import type { Problem } from './problem.ts';

/** One line a writer can act on: `content/mistakes/cried.mdx:12  moment  expected one of …; got "romm". Did you mean "room"?` */
export function describeProblem({ file, line, field, expected, received, nearest, todo }: Problem): string {
  const way = nearest === undefined ? todo : `Did you mean "${nearest}"?`;
  return `${file}:${line}  ${field}  expected ${expected}; got ${received}. ${way}`;
}
