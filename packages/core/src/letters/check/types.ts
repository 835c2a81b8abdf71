import type { LetterKindId, LetterWords } from '../types.ts';
import type { ReadLetter } from './text/read-letter.ts';

/** Every rule by its stable name; docs/letter-rules.md has an example of each. */
export type RuleId =
  | 'placeholder'
  | 'missing-recipient'
  | 'missing-sender'
  | 'missing-role'
  | 'wrong-recipient'
  | 'wrong-organisation'
  | 'attachment'
  | 'weekday'
  | 'length'
  | 'apologies'
  | 'self-attack'
  | 'excuse'
  | 'forgiveness'
  | 'new-argument'
  | 'second-topic'
  | 'blame'
  | 'pressure'
  | 'flattery'
  | 'private-fact'
  | 'questions'
  | 'shouting'
  | 'vague'
  | 'mixed-spelling'
  | 'repeated-word'
  | 'sibling'
  | 'own-words';

/** What is known about a letter. Only the text is needed: a rule that lacks a fact stays silent. */
export type LetterCheckInput = {
  text: string;
  kind?: LetterKindId | undefined;
  recipient?: string | undefined;
  sender?: string | undefined;
  organisation?: string | undefined;
  role?: string | undefined;
  /** The other organisations the reader has saved, whose names would be a mix-up here. */
  otherOrganisations?: readonly string[] | undefined;
  /** Whether the reader has ticked "the file is attached". */
  attachmentReady?: boolean | undefined;
  /** ISO date. */
  interviewDate?: string | undefined;
  /** The other letters of the same panel. */
  siblings?: readonly string[] | undefined;
  /** What the reader typed, when the letter came from the writer. */
  ownWords?: readonly string[] | undefined;
  words?: LetterWords | undefined;
};

/** Blocking holds copy and mail until it is fixed or overridden; advisory is only worth a look. */
export type FindingLevel = 'blocking' | 'advisory';

/** One thing a rule saw. `start` and `end` are places in the text as given. */
export type Finding = {
  rule: RuleId;
  level: FindingLevel;
  start: number;
  end: number;
  found: string;
  /** What can stand in its place as it is; null where only the reader can say. */
  better: string | null;
  params: Record<string, string | number>;
};

/** What a rule hands back; the rest of a finding follows from it. */
export type Found = {
  start: number;
  end: number;
  better?: string;
  params?: Record<string, string | number>;
};

/** One rule: one thing to look for. */
export type Rule = {
  id: RuleId;
  level: FindingLevel;
  find: (letter: ReadLetter) => readonly Found[];
};
