/** What the device keeps of the practice. */
export interface PracticePart {
  /** ISO day of the next interview; empty when there is none yet. */
  readonly interview: string;
  /** The questions being practised, in the order they came. */
  readonly cards: readonly Card[];
}

/** One question being practised. */
export interface Card {
  /** Id of a question of the bank, or of one the reader wrote. */
  readonly id: string;
  /** The reader’s own question; empty for one of the bank. */
  readonly own: string;
  readonly isPaused: boolean;
  /** ISO days on which it was said or typed, oldest first, each once. */
  readonly days: readonly string[];
  /** What was typed. */
  readonly typed: string;
  /** The one thing to change. */
  readonly change: string;
  /** What was there, by tick. */
  readonly ticks: readonly TickId[];
}

export type TickId = (typeof tickIds)[number];

export const tickIds = ['answered', 'real', 'did', 'ending', 'stopped'] as const;

/** What to listen for. An empty box is the next thing to try, and nothing more. */
export const tickWords: Readonly<Record<TickId, string>> = {
  answered: 'My first sentence answered the question',
  real: 'It had one real time in it, and not what I usually do',
  did: 'I said what I did, in verbs',
  ending: 'It had an ending, good or bad',
  stopped: 'I stopped, and did not trail off',
};
