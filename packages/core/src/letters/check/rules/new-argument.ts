import { findPhrases } from '../text/phrase.ts';
import type { Found, Rule } from '../types.ts';
import type { ReadLetter } from '../text/read-letter.ts';

// These kinds carry something new by design, or never reach the employer's table.
const MAY_ADD = new Set([
  'correction',
  'reschedule',
  'withdraw',
  'offer-clarify',
  'offer-accept',
  'offer-decline',
  'interview-notes-request',
]);
// "The doors ought to face north": what should be done about something that is theirs.
const OUGHT =
  /\b(?:the|your|their) (?!job\b|role\b|post\b|position\b)(?:[\p{L}'-]+ ){1,4}(?:ought to|should (?!I\b|we\b)|needs? (?:a|an|another|more|to be|moving|new)\b)/iu;
// What they said in the room is theirs to say.
const REPORTED =
  /\b(?:you|she|he|they|who|that|how|what|why|Mrs?|Ms|Dr|said|told|heard|hear|liked|loved|agree\p{L}*|point|rule|view|learn\p{L}*|see|saw|know|understand|understood|if)\b/iu;

/** A new idea or argument after the interview is over. A promised item may be new; advice that comes with it was not promised. */
export const newArgument: Rule = {
  id: 'new-argument',
  level: 'advisory',
  find(letter) {
    const { input, lists } = letter;
    if (MAY_ADD.has(input.kind ?? '')) return [];
    const ideas = input.kind === 'promised-item' ? [] : findPhrases(letter, lists.newArgument);
    return [...ideas, ...findPhrases(letter, lists.advice), ...oughts(letter)];
  },
};

function oughts({ sentences }: ReadLetter): Found[] {
  return sentences.flatMap(({ text, start }) => {
    const found = OUGHT.exec(text);
    if (!found || REPORTED.test(text.slice(0, found.index))) return [];
    return [{ start: start + found.index, end: start + found.index + found[0].length }];
  });
}
