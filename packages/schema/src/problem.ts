/** One thing wrong in one place of the content, told so that a writer can mend it without knowing the code. */
export interface Problem {
  /** The file, as a writer would name it: `content/mistakes/cried.mdx`. */
  readonly file: string;
  /** The line in that file, counted from 1. */
  readonly line: number;
  /** The field, component or part that is wrong: `repair.verdict`, `<Go>`, `link`. */
  readonly field: string;
  /** What should be there. */
  readonly expected: string;
  /** What is there. */
  readonly received: string;
  /** The valid name that comes closest, where one comes close. */
  readonly nearest?: string;
  /** What to do about it. */
  readonly todo: string;
}

/** A problem before it is known which file it stands in. */
export type PlacedProblem = Omit<Problem, 'file'>;
