/** A day, counted from the day the plan is taken along or from a day the reader gave. */
export interface Due {
  /** What the calendar shows. A calendar is often shared, so it is discreet. */
  readonly title: string;
  readonly days: number;
  /** Counts Monday to Friday only. */
  readonly working?: boolean;
  /** The question that gave the day to count from; today if left out. */
  readonly after?: string;
}
