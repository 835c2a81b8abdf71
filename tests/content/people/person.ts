/** Somebody who answers a questionnaire in full, and what a wise adviser would want the result to say. */
export interface Person {
  readonly who: string;
  readonly wants: string;
  readonly answers: Readonly<Record<string, string | number | readonly string[]>>;
  /** The named outcome that is chosen. */
  readonly outcome: string;
  /** Words of the result, in its order. */
  readonly says: readonly string[];
  readonly neverSays: readonly (string | RegExp)[];
}
