import type { Slip } from '@rebound/core/questionnaire/slips';
import type { Questionnaire } from '@rebound/core/questionnaire/types';

/** What a thread needs to know to walk one questionnaire. */
export interface WalkOrder {
  readonly questionnaire: Questionnaire;
  readonly slips: readonly Slip[];
  readonly walks: number;
  readonly seed: number;
}
