import { type CollectionEntry, getCollection } from 'astro:content';
import { oneOf } from './written.ts';

/** A question of the practice bank. */
export type BankQuestion = CollectionEntry<'interviewQuestions'>;

/** The whole practice bank, in the order of the ids. */
export const interviewQuestions = async (): Promise<BankQuestion[]> =>
  (await getCollection('interviewQuestions')).toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** The questions with these ids, in the order named. */
export async function questionsById(ids: readonly string[]): Promise<BankQuestion[]> {
  const all = await interviewQuestions();
  return ids.map((id) => oneOf(all, id, 'interview question'));
}
