/** What the device keeps of the half-hour debrief: the one being written, and those that are finished. */
export interface DebriefPart {
  readonly draft: Debrief | null;
  /** Oldest first. */
  readonly kept: readonly Debrief[];
}

/** One interview gone over. */
export interface Debrief {
  readonly id: string;
  /** ISO time at which the half hour began. */
  readonly startedAt: string;
  /** ISO time of the last change. */
  readonly at: string;
  /** ISO time; empty while it is being written. */
  readonly finishedAt: string;
  /** ISO day until which its words stay out of sight; empty when they do not. */
  readonly sealedUntil: string;
  readonly clock: 'shown' | 'turned';
  readonly words: DebriefWords;
  readonly why: ReasonId | null;
  readonly weight: WeightId | null;
  /** Ids of mistake pages. */
  readonly mistakes: readonly string[];
}

export type DebriefWords = Readonly<Record<WordId, string>>;
/** What changes at one moment: often one field. */
export type DebriefEdit = Partial<Omit<Debrief, 'words'>> & { readonly words?: Partial<DebriefWords> };
export type WordId = keyof typeof NO_WORDS;
export type ReasonId = (typeof reasonIds)[number];
export type WeightId = (typeof weightIds)[number];

/** The fields one can type into, in the order of the sheet, with nothing in them. */
export const NO_WORDS = {
  good: '',
  again: '',
  asked: '',
  said: '',
  reason: '',
  count: '',
  better: '',
  practise: '',
  day: '',
  if: '',
  then: '',
  leaving: '',
};

export const reasonIds = [
  'not-prepared',
  'no-example',
  'not-understood',
  'nerves',
  'too-long',
  'hiding',
  'theirs',
] as const;

export const weightIds = ['one', 'turns', 'most'] as const;
