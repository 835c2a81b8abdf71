/** What a version of the site consists of: the revision of each file by its address, the most needed first. */
export type Files = Readonly<Record<string, string>>;

/** What the build writes into the worker. */
export interface BuiltFile {
  readonly url: string;
  readonly revision: string;
}

/** How many files must be there before the worker takes over: the help page and what it stands on (integrations/offline/in-order.ts). */
export const FIRST = 5;

/** The page that stands in for one that is not here. */
export const NOT_HERE = '/offline/';

/** The files of this version. */
export function filesOf(built: readonly BuiltFile[]): Files {
  return Object.fromEntries(built.map(({ url, revision }) => [url, revision]));
}
