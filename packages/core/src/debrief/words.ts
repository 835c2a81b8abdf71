import type { ReasonId, WeightId } from './types.ts';

/** The nearest reasons, as the sheet says them. */
export const reasons: Readonly<Record<ReasonId, string>> = {
  'not-prepared': 'I had not prepared it',
  'no-example': 'I had no example to give',
  'not-understood': 'I did not understand the question',
  nerves: 'Nerves, or no sleep',
  'too-long': 'I went on too long',
  hiding: 'I was hiding something',
  theirs: 'Something they did',
};

/** How much it weighs. */
export const weights: Readonly<Record<WeightId, string>> = {
  one: 'One of several',
  turns: 'One the job turns on',
  most: 'Most of them',
};
