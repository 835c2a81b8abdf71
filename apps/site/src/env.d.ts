declare namespace App {
  interface Locals {
    /** The ids a page cites, in order: a Claim prints its place in this list. */
    sources: readonly string[];
    /** On a mistake page its id, so that buttons to the tools can carry it. */
    slip?: string;
    /** On a mistake page the first question to practise, and on a guide its id, for buttons to the tools. */
    question?: string | undefined;
    guide?: string;
    /** Whether the two sides of the table are drawn on this page. */
    sidesDrawn?: boolean;
  }
}

/** Where the program stands that learns the finder’s index (integrations/finder-index). */
declare const LEARNING_THREAD: string;
