import type { letterKindIds } from './letter-kind-ids.ts';

/** Every kind of note the writer knows by name. A kind can be written once `content/letters/<id>.yaml` exists. */
export type LetterKindId = (typeof letterKindIds)[number];

/** How a letter sounds. Each tone is written by hand for each kind. */
export type ToneId = 'plain' | 'warm' | 'formal' | 'very-short';

/** Which side of the Atlantic the words come from. */
export type LetterWords = 'uk' | 'us';

/**
 * What can be asked of the reader. Each id has one grammar (see compose/clean-field.ts),
 * so a sentence that uses it knows what it will get.
 */
export type LetterFieldId =
  | 'recipient'
  | 'organisation'
  | 'role'
  | 'talk'
  | 'because'
  | 'said'
  | 'right'
  | 'slip'
  | 'about'
  | 'day'
  | 'others'
  | 'answer-by'
  | 'ask-feedback'
  | 'keep-in-mind'
  | 'mend'
  | 'item'
  | 'attached'
  | 'late'
  | 'free'
  | 'start'
  | 'terms'
  | 'ahead'
  | 'happened'
  | 'good'
  | 'next'
  | 'help'
  | 'sender';

/** One question of a kind, in the order it is asked. */
export type LetterField = {
  id: LetterFieldId;
  required: boolean;
  /** A question, or a stem that the reader finishes ("We talked about …"). */
  label: string;
  hint?: string | undefined;
};

/** One sentence slot: interchangeable wordings of the same thing, in a fixed order. */
export type LetterSentence = {
  /** The slot is written only when this field is filled or ticked. */
  onlyWith?: LetterFieldId | undefined;
  /** Frames: `{field}` a slot, `{uk|us}` a pair of words, `[ … ]` a part that goes when its slot is empty. */
  words: readonly string[];
};

/** One tone of one kind. */
export type LetterTone = {
  greeting: string;
  paragraphs: readonly (readonly LetterSentence[])[];
  closing: string;
};

/** What a reader comes to a kind of note for: the first of the two choices. */
export type LetterGroup = 'thanks' | 'repair' | 'waiting' | 'answer' | 'offer' | 'close';

/** How it gets there: by email, on paper, as a message typed elsewhere, or not at all. */
export type LetterWay = 'mail' | 'paper' | 'message' | 'nowhere';

/** How long it may be. */
export type LetterLimits = {
  /** From how many words to how many, from greeting to name. */
  words: readonly [number, number];
  /** Where the place it is pasted into takes no more. */
  characters?: number | undefined;
};

/** A kind of note, as written in `content/letters/<id>.yaml`. */
export type LetterKind = {
  id: LetterKindId;
  group: LetterGroup;
  /** Place among the tiles. */
  order: number;
  /** Two or three words for the tile. */
  label: string;
  /** One line: when this kind is the right one. */
  use: string;
  /** One line: when it is better not sent. */
  notWhen: string;
  /** What readers are tempted to put in, and should not. */
  leaveOut: readonly string[];
  /** By email, unless it says otherwise. */
  goes?: LetterWay | undefined;
  limits?: LetterLimits | undefined;
  fields: readonly LetterField[];
  subject: readonly string[];
  /** Words for the `slip` field by id of a mistake page, for a reader who comes from there. */
  slips?: Readonly<Record<string, string>> | undefined;
  tones: Readonly<Record<ToneId, LetterTone>>;
};

/** What is needed to offer a kind. The rest of it is a file of its own, asked for when it is chosen. */
export type LetterChoice = Pick<LetterKind, 'id' | 'group' | 'label'>;

/** The part of a kind that asks. */
export type LetterForm = Omit<LetterKind, 'subject' | 'tones'>;

/** What the reader typed, by field. A date is ISO; a ticked choice is "yes"; absent and empty mean the same. */
export type LetterAnswers = Partial<Record<LetterFieldId, string>>;

/** All that decides a letter: the same input gives the same text. */
export type LetterInput = {
  answers: LetterAnswers;
  tone: ToneId;
  words: LetterWords;
  /** Place in the fixed cycle of wordings; any whole number. */
  wording: number;
  /** Today as ISO, from the caller. */
  today: string;
};

/** A written letter. */
export type Letter = {
  subject: string;
  /** Greeting, paragraphs and closing, parted by an empty line; line ends are `\n`. */
  text: string;
  /** Required fields that are still empty, in asking order. Their sentences are left out, never filled with a blank. */
  missing: readonly LetterFieldId[];
};
