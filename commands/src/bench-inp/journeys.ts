import type { Page } from 'playwright-core';
import { takeQuestionnaire } from './take-questionnaire.ts';
import { writeLongLetter } from './write-long-letter.ts';

/** A way through a tool, and the longest that any tap or key in it may take to the next paint. */
export interface Journey {
  readonly name: string;
  readonly address: string;
  readonly limit: number;
  /** Walks it; what comes after `start` is counted. */
  readonly walk: (page: Page, start: () => Promise<void>) => Promise<void>;
}

/** A new tool gets a line here. */
export const journeys: readonly Journey[] = [
  { name: 'how-did-it-go', address: '/tools/how-did-it-go/', limit: 100, walk: takeQuestionnaire },
  { name: 'should-i-write', address: '/tools/should-i-write/', limit: 100, walk: takeQuestionnaire },
  { name: 'ready', address: '/tools/ready/', limit: 100, walk: takeQuestionnaire },
  { name: 'offer', address: '/tools/offer/', limit: 100, walk: takeQuestionnaire },
  { name: 'long-letter', address: '/tools/note/?kind=owning-a-slip', limit: 50, walk: writeLongLetter },
];
