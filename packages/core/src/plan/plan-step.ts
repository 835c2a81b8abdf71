/** One thing to do, as a tool hands it to the plan. */
export interface PlanStep {
  /** The same for the same step of the same result, so that a tick stays where it belongs. It names no words. */
  readonly key: string;
  /** `now`, `day`, `date` or `next`: when it is for, as long as it has no day. */
  readonly slot: string;
  readonly say: string;
  /** ISO day, or null. */
  readonly date: string | null;
  readonly link: { readonly href: string; readonly label: string } | null;
}
