import { mistakeGroups, type MistakeGroup } from '@rebound/schema/names';
import { oneOf, written, type Written } from './written.ts';

/** A page about one thing that went wrong. */
export type MistakePage = Written<'mistakes'>;

/** Every mistake page, in the order of the ids. */
export const allMistakes = (): Promise<MistakePage[]> => written('mistakes');

/** These mistakes, in the order named. */
export async function mistakesById(ids: readonly string[]): Promise<MistakePage[]> {
  const all = await allMistakes();
  return ids.map((id) => oneOf(all, id, 'mistake'));
}

/** The neighbours a mistake page names, nearest first. */
export const relatedTo = (page: MistakePage): Promise<MistakePage[]> => mistakesById(page.data.related);

/** The groups of the index in their order, each with its pages by title. A group without pages is left out. */
export async function mistakesByMoment(): Promise<{ moment: MistakeGroup; mistakes: MistakePage[] }[]> {
  const all = (await allMistakes()).toSorted((one, other) => one.data.title.localeCompare(other.data.title, 'en'));
  return mistakeGroups
    .map((moment) => ({ moment, mistakes: all.filter((page) => page.data.moment === moment) }))
    .filter((group) => group.mistakes.length > 0);
}
