/** What somebody asks for with `npm run new -- KIND ID …`. */
interface Wish {
  readonly id: string;
  /** What stands after the id. */
  readonly rest: readonly string[];
  /** Today, as 2026-11-22. */
  readonly today: string;
  /** The text of a file of the content folder, or nothing where there is none. */
  readonly read: (path: string) => string | undefined;
}

/** A file below the content folder. */
interface Made {
  readonly path: string;
  readonly text: string;
  /** A file that is there already and gets longer; any other must not be there. */
  readonly grows?: true;
}

/** The files of one new thing and what is to be done with them, or why there are none. */
type Outcome = { readonly files: readonly Made[]; readonly next: readonly string[] } | { readonly problem: string };

/** Makes one kind of thing. */
export type Maker = (wish: Wish) => Outcome;
