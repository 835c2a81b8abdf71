import { parseDebriefPart } from '@rebound/core/debrief/parse';
import { newCard } from '@rebound/core/practice/edit';
import type { Card } from '@rebound/core/practice/types';
import { wholeAnswer } from '@rebound/core/stories/spoken';
import { parseStoriesPart } from '@rebound/core/stories/parse';
import { readPart } from '../../storage/device.ts';

/** The questions of the finished debriefs, newest first: each under the id of its debrief. */
export function debriefCards(): readonly Card[] {
  const read = readPart('debrief', parseDebriefPart);
  const kept = read.kind === 'ok' ? (read.value?.kept ?? []) : [];
  return kept
    .filter(({ words }) => words.asked.trim() !== '')
    .map(({ id, words }) => newCard(`own-${id}`, words.asked.trim()))
    .toReversed();
}

/** A kept story that could answer a question: one of its themes, or named for it. */
export interface Fitting {
  readonly id: string;
  readonly answer: string;
}

/** The stories of the bank of answers that fit. */
export function storiesFor(question: string, themes: readonly string[]): readonly Fitting[] {
  const read = readPart('stories', parseStoriesPart);
  const stories = read.kind === 'ok' ? (read.value?.stories ?? []) : [];
  return stories
    .filter(
      ({ words, themes: own }) =>
        own.some((theme) => themes.includes(theme)) ||
        [words.question, ...words.also.split('\n')].some((line) => line.trim() === question),
    )
    .map(({ id, words }) => ({ id, answer: wholeAnswer(words) }))
    .filter(({ answer }) => answer !== '');
}
