import type { Due } from './due.ts';
import type { Headings } from './headings.ts';

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

/** How a dimension looks. Words are in the questionnaire, never a number. */
export type Band = 'solid' | 'mixed' | 'work' | 'unclear';

export interface Dimension {
  readonly id: string;
  readonly name: string;
}

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

export interface Range {
  readonly from?: number;
  readonly to?: number;
}

export type GutView = 'facts-better' | 'facts-worse' | 'level' | 'unknown';

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string }
  | { readonly answered: string }
  | { readonly rights: Range }
  | { readonly slips: Range }
  | { readonly issues: Range }
  | { readonly repairs: Range }
  | { readonly gut: readonly GutView[] }
  | { readonly bands: readonly Band[]; readonly from: number };

/** What decides a place in the two rankings; each from 0 to 3. */
export interface SlipMeasures {
  readonly visible: number;
  readonly fixable: number;
  readonly weak: number;
  readonly again: number;
}

export interface LinkWords {
  readonly label: string;
  readonly tool?: string;
  /** The kind of note to open. */
  readonly kind?: string;
  /** The page to open; beside a tool, the id it takes with it. */
  readonly mistake?: string;
  /** The question of the practice bank a tool opens with. */
  readonly question?: string;
  /** Takes the page of the first thing worth looking at along, where one alone stands first. */
  readonly carry?: boolean;
  readonly guide?: string;
  /** An address such as /help/, or a tel: or sms: line. */
  readonly to?: string;
}

export interface Advice {
  readonly say: string;
  readonly link?: LinkWords;
}

export interface IssueRule extends SlipMeasures {
  readonly id: string;
  readonly title: string;
  /** How many hours after the interview a note is still in time. */
  readonly hours: number;
  readonly repair?: Advice;
  readonly practise: Advice;
}

export interface SlipRules {
  /** How many slips are asked about, at most two questions each. */
  readonly most: number;
  readonly leave_out: readonly string[];
  readonly groups: readonly SlipGroup[];
  readonly rules: readonly SlipRule[];
  /** Questions that can be asked about a slip; {slip} stands for its name. */
  readonly follow_ups: readonly OneQuestion[];
  readonly words: SlipWords;
}

/** What holds for every slip of one group unless its own rule says otherwise. */
export interface SlipGroup {
  readonly id: string;
  readonly name: string;
  readonly theirs?: boolean;
  readonly dimension?: string;
  readonly again: number;
  readonly ask: readonly string[];
  readonly practise: Advice;
}

export interface SlipRule {
  readonly id: string;
  readonly dimension?: string;
  readonly facts?: readonly string[];
  readonly ask?: readonly string[];
  readonly again?: number;
  readonly hours?: number;
  readonly practise?: Advice;
  /** A feeling or a whole hour: it opens a path and is not an issue itself. */
  readonly quiet?: boolean;
  /** Quiet as soon as another tick sets this fact. */
  readonly quiet_if?: string;
  /** Not the reader’s: said apart, and never scored. */
  readonly theirs?: boolean;
}

export interface SlipWords {
  /** Said when a note is worth it, when it depends, when it is not, and when the time for it has gone. */
  readonly send: string;
  readonly depends: string;
  readonly dont: string;
  readonly late: string;
  readonly note: string;
  readonly read: string;
  readonly theirs: string;
  /** Stands before the links to what was ticked and is not said above. */
  readonly more: string;
}

export interface FactWords {
  readonly id: string;
  /** Set only for what is not the reader's: their side, or outside. */
  readonly of?: 'them' | 'outside';
  readonly say?: string;
}

export interface Entry {
  readonly when?: Condition;
  readonly say: string;
}

export interface Outcome extends Entry {
  readonly id: string;
  readonly lede: string;
}

export type Slot = 'now' | 'day' | 'date' | 'next';

export interface PlanEntry extends Entry {
  readonly id: string;
  readonly slot: Slot;
  readonly link?: LinkWords;
  /** One filled button at most is shown: the first entry that asks for it. */
  readonly main?: boolean;
  /** The day it is for, so that it can go into a calendar. */
  readonly due?: Due;
}

export interface ResultWords {
  readonly headings: Headings;
  /** Tried in order; the last one has no condition. */
  readonly outcomes: readonly Outcome[];
  /** Said when nothing went right in the answers. */
  readonly none_right: string;
  readonly none_issues: string;
  readonly level: string;
  readonly cannot_know: readonly Entry[];
  readonly gut: readonly Entry[];
  readonly plan: readonly PlanEntry[];
  readonly would_change: readonly Entry[];
  /** Ids of the evidence that the words above rest on. */
  readonly sources: readonly string[];
}
