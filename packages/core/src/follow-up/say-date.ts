import type { LetterKindId } from '../letters/types.ts';
import type { FollowUpId } from './part.ts';

/** What a date of the follow-up is called, what to do on it, and the note it leads to. */
export interface DateWords {
  readonly title: string;
  readonly say: string;
  readonly letter: LetterKindId;
  readonly label: string;
}

/** The words of one date. */
export function sayDate(id: FollowUpId): DateWords {
  return WORDS[id];
}

const WORDS: Readonly<Record<FollowUpId, DateWords>> = {
  thanks: {
    title: 'Thank them',
    say: 'Send the thank-you, about 100 words',
    letter: 'thanks',
    label: 'Write the thank-you',
  },
  nudge: {
    title: 'Ask once',
    say: 'No word? Ask once, in three lines',
    letter: 'nudge',
    label: 'Write the nudge',
  },
  stop: {
    title: 'Stop waiting',
    say: 'Still no word? Close this one. It is not a no from you',
    letter: 'last-nudge',
    label: 'Write the closing line',
  },
  feedback: {
    title: 'Ask for feedback',
    say: 'Ask about one answer, once, by this day',
    letter: 'feedback-request',
    label: 'Write the question',
  },
};
