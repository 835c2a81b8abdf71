import type { EnglishFinding } from '@rebound/core/letters/english/english-findings';

/** What the page asks of the checker of general English. */
export interface EnglishQuestion {
  readonly text: string;
  readonly words: 'uk' | 'us';
  /** What was typed as a name: it is spelt as its owner spells it. */
  readonly names: readonly string[];
}

/** What it found in that text, or that it could not look. */
export type EnglishAnswer = readonly EnglishFinding[] | 'failed';
