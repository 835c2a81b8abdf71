import type { Questionnaire } from '@rebound/core/questionnaire/types';
import { getCollection } from 'astro:content';

/** Every questionnaire, in the order of the ids. */
export const allQuestionnaires = async (): Promise<Questionnaire[]> =>
  (await getCollection('questionnaires'))
    .map((entry) => entry.data)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
