import { findPhrases } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

// These kinds carry something new by design, or never reach the employer's table.
const MAY_ADD = new Set([
  'correction',
  'promised-item',
  'reschedule',
  'withdraw',
  'offer-clarify',
  'offer-accept',
  'offer-decline',
  'interview-notes-request',
]);

/** A new idea or argument after the interview is over. */
export const newArgument: Rule = {
  id: 'new-argument',
  level: 'advisory',
  find: (letter) => (MAY_ADD.has(letter.input.kind ?? '') ? [] : findPhrases(letter, letter.lists.newArgument)),
};
