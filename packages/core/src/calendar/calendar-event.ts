interface EventWords {
  /** Stays the same for the same event, so a second import changes it rather than doubling it. */
  readonly uid: string;
  /** The title as the calendar shows it. */
  readonly title: string;
  /** More words under the title. Left out when empty. */
  readonly notes?: string;
  /** A full address the event opens. Left out when it is not one. */
  readonly url?: string;
}

/** Something to do on a day, at no fixed hour. It never shows the reader as busy. */
export interface DayEvent extends EventWords {
  readonly kind: 'day';
  /** “2026-03-12”. */
  readonly day: string;
}

/** Something at an hour of the reader’s own clock, wherever the reader is. */
export interface TimedEvent extends EventWords {
  readonly kind: 'timed';
  /** “2026-03-12”. */
  readonly day: string;
  /** “08:30”, by the reader’s clock. */
  readonly at: string;
  /** How long it lasts, in minutes. */
  readonly minutes: number;
  /** A reminder so many minutes before; none when left out. */
  readonly remindBefore?: number;
}

/** One entry of a calendar file. */
export type CalendarEvent = DayEvent | TimedEvent;
