import { newDebrief } from './edit.ts';
import { type Debrief, type DebriefWords, NO_WORDS } from './types.ts';

/** A debrief finished on the evening of Tuesday 3 March 2026, with nothing on it but what a test gives. */
export const sheet = (id: string, given: Partial<Debrief> = {}): Debrief => ({
  ...newDebrief(id, '2026-03-03T20:00:00.000Z', []),
  finishedAt: '2026-03-03T20:30:00.000Z',
  ...given,
});

/** The same with some fields typed into. */
export const written = (id: string, words: Partial<DebriefWords>, given: Partial<Debrief> = {}): Debrief =>
  sheet(id, { words: { ...NO_WORDS, ...words }, ...given });
