declare namespace App {
  interface Locals {
    /** The ids a page cites, in order: a Claim prints its place in this list. */
    sources: readonly string[];
    /** On a mistake page its id, so that buttons to the note writer can carry it. */
    slip?: string;
    /** Whether the two sides of the table are drawn on this page. */
    sidesDrawn?: boolean;
  }
}
