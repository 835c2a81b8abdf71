import type { Slip } from '@rebound/core/questionnaire/slips';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { FrameWords } from './frame-words.ts';

/** What the browser gets of a questionnaire: its data, what its tick list offers, and the words of the frame around it. */
export interface Bundle {
  readonly questionnaire: Questionnaire;
  readonly slips: readonly Slip[];
  readonly words: FrameWords;
}

/** Where the data of a questionnaire lies. It is asked for while the page loads, and never again. */
export function bundleAddress(id: string): string {
  return `/tools/questions/${id}.json`;
}
