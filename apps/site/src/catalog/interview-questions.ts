import { type CollectionEntry, getCollection } from 'astro:content';

/** A question of the practice bank. */
export type BankQuestion = CollectionEntry<'interviewQuestions'>;

/** The whole practice bank, in the order of the ids. */
export const interviewQuestions = async (): Promise<BankQuestion[]> =>
  (await getCollection('interviewQuestions')).toSorted((one, other) => (one.id < other.id ? -1 : 1));
