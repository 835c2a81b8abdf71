import type { Band } from './shape/condition.ts';
import type { IssueRule } from './shape/issue.ts';
import type { Question } from './shape/question.ts';
import type { ResultWords } from './shape/result.ts';
import type { SlipRules } from './shape/slip.ts';

/** The shape of a questionnaire: what a YAML file in `content/questionnaires/` says, with no rule in it. */
export interface Questionnaire {
  readonly id: string;
  /** The version of the method. It travels with every kept result. */
  readonly version: number;
  readonly title: string;
  readonly lede: string;
  readonly description: string;
  /** The most questions anyone may meet on one path. */
  readonly limit: number;
  readonly start: StartWords;
  readonly bands: Readonly<Record<Band, string>>;
  readonly dimensions: readonly Dimension[];
  readonly questions: readonly Question[];
  readonly slips?: SlipRules;
  readonly facts: readonly FactWords[];
  readonly issues: readonly IssueRule[];
  readonly result: ResultWords;
}

export interface StartWords {
  /** What the reader gets, how long it takes. */
  readonly gives: readonly string[];
  /** What is kept and where: said only where the browser keeps it. */
  readonly kept: string;
  readonly button: string;
}

export interface Dimension {
  readonly id: string;
  readonly name: string;
}

export interface FactWords {
  readonly id: string;
  /** Set only for what is not the reader's: their side, or outside. */
  readonly of?: 'them' | 'outside';
  readonly say?: string;
}
