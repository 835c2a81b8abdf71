import type { Condition } from './condition.ts';
import type { LinkWords, SlipMeasures } from './issue.ts';

/** Evidence for each dimension, from −2 (clearly against) to +2 (clearly for). */
export type Evidence = Readonly<Record<string, number>>;

interface QuestionBase {
  readonly id: string;
  readonly ask: string;
  /** Ends the sentence “Change …” in the list of answers. */
  readonly name: string;
  readonly hint?: string;
  readonly why?: string;
  readonly ask_if?: Condition;
  /** How much the question counts for a dimension; 1 unless said. */
  readonly weight?: Evidence;
  readonly tags?: Tags;
}

export interface Tags {
  readonly mistakes?: readonly string[];
  readonly tools?: readonly string[];
}

export interface OneQuestion extends QuestionBase {
  readonly kind: 'one';
  readonly options: readonly Option[];
}

export interface ManyQuestion extends QuestionBase {
  readonly kind: 'many';
  readonly options: readonly Option[];
  /** Where each dimension starts before the ticked rows are added. */
  readonly base?: Evidence;
}

export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale';
  readonly from: number;
  readonly to: number;
  readonly marks?: readonly ScaleMark[];
  /** Ways off the scale, each a button of its own. */
  readonly exits?: readonly Option[];
  /** The reader's own first feeling, kept to be set beside the facts. */
  readonly gut?: boolean;
}

export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  /** The reader's words count as something that went right. */
  readonly right?: boolean;
}

export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
}

/** A tick list made from the mistake pages. */
export interface SlipQuestion extends QuestionBase {
  readonly kind: 'slips';
}

/** Words between two questions, with links. One that stops ends the path: nothing is scored. */
export interface PauseQuestion extends QuestionBase {
  readonly kind: 'pause';
  readonly say: readonly string[];
  readonly links: readonly LinkWords[];
  readonly stops?: boolean;
}

export type Question =
  OneQuestion | ManyQuestion | ScaleQuestion | TextQuestion | DateQuestion | SlipQuestion | PauseQuestion;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly evidence?: Evidence;
  readonly facts?: readonly string[];
  /** The issue this answer opens. */
  readonly issue?: string;
  /** Said under “What went right”. */
  readonly right?: string;
  /** Ends “Because you said: …”, so that it reads as spoken. A bare “No” never stands there. */
  readonly because?: string;
  /** Cannot stand beside other rows, such as “None of these”. */
  readonly alone?: boolean;
  /** “I can’t remember”: counts as missing, never as middle. */
  readonly unknown?: boolean;
  /** About how many hours ago the interview was. */
  readonly hours?: number;
  /** How an answer about a slip moves its place in the rankings. */
  readonly change?: Partial<SlipMeasures>;
}

export interface ScaleMark {
  readonly from: number;
  readonly to: number;
  readonly facts: readonly string[];
}
