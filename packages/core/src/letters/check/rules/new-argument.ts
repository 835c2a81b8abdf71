import { findPhrases, hasPhrase, phrase } from '../text/phrase.ts';
import { heavySentences } from '../text/weigh.ts';
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

/** A new idea or argument after the interview is over. A promised item may be new; advice that comes with it was not promised. */
export const newArgument: Rule = {
  id: 'new-argument',
  level: 'advisory',
  find(letter) {
    const { input, lists } = letter;
    if (MAY_ADD.has(input.kind ?? '')) return [];
    const advice = [...findPhrases(letter, lists.advice), ...oughts(letter)];
    if (input.kind === 'promised-item') return advice;
    const said = [...findPhrases(letter, lists.newArgument), ...advice];
    return [...said, ...heavySentences(letter, lists.newArgumentWeights, said)];
  },
};

/** "The doors ought to face north." What they said in the room is theirs to say. */
function oughts({ sentences, lists }: ReadLetter): Found[] {
  return sentences.flatMap(({ text, start }) => {
    const [found] = text.matchAll(phrase(lists.ought));
    if (!found || hasPhrase(text.slice(0, found.index + found[0].length), lists.reported)) return [];
    return [{ start: start + found.index, end: start + found.index + found[0].length }];
  });
}
