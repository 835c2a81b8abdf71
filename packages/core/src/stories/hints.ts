import { spokenTime, wholeAnswer } from './spoken.ts';
import type { StoryWords } from './types.ts';

/** What one might still change in the answer: about the words, never about the person. At most two at a time. */
export function storyHints(words: StoryWords): readonly string[] {
  const { situation, did, result } = words;
  const { seconds } = spokenTime(wholeAnswer(words));
  const length = (text: string): number => spokenTime(text).words;
  const hints: readonly (readonly [when: boolean, say: string])[] = [
    [
      length(did) > 0 && length(result) === 0,
      'It has no ending yet. A number, a thing that stopped, or what somebody said.',
    ],
    [/\bwe\b/i.test(did) && !/\bI\b/.test(did), 'The middle says “we” throughout. Which of it did your own hands do?'],
    [
      length(did) > 0 && length(situation) > length(did),
      'The situation is longer than what you did. Stop it as soon as a stranger could follow.',
    ],
    [seconds > 90, 'It runs over 90 seconds. Cut the situation, never the ending.'],
    [
      length(result) > 0 && length(did) > 0 && seconds < 30,
      'It takes under 30 seconds. The middle can hold more: first, then, and why.',
    ],
  ];
  return hints
    .filter(([when]) => when)
    .map(([, say]) => say)
    .slice(0, 2);
}
