import { parseDebriefPart } from '@rebound/core/debrief/parse';
import { EMPTY_STORIES, holdsNoStory } from '@rebound/core/stories/edit';
import { parseStoriesPart } from '@rebound/core/stories/parse';
import type { StoriesPart, StoryWords } from '@rebound/core/stories/types';
import { readPart } from '../../storage/device.ts';
import type { PartOf } from '../shared/use-part.ts';
import { idAt, type Place } from '../shared/use-place.ts';

/** Where the stories are kept. */
export const STORIES: PartOf<StoriesPart> = {
  name: 'stories',
  parse: parseStoriesPart,
  empty: EMPTY_STORIES,
  isEmpty: holdsNoStory,
};

/** What a finished debrief brings along, when the address names one: its question, and the better version. */
export function fromDebrief(place: Place): Partial<StoryWords> | null {
  const id = idAt(place, 'debrief');
  const read = id === null ? null : readPart('debrief', parseDebriefPart);
  const debrief = read?.kind === 'ok' ? read.value?.kept.find((kept) => kept.id === id) : undefined;
  if (debrief === undefined || debrief.words.asked.trim() === '') return null;
  return { question: debrief.words.asked.trim(), did: debrief.words.better.trim() };
}
