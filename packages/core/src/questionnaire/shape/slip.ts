import type { Advice } from './issue.ts';
import type { OneQuestion } from './question.ts';

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
