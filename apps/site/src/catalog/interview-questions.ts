import { questionThemes, type QuestionTheme } from '@rebound/schema/names';
import { type CollectionEntry, getCollection } from 'astro:content';
import { allMistakes, type MistakePage } from './mistakes.ts';

/** A question of the practice bank, with the mistake pages that send a reader to practise it. */
export type BankQuestion = CollectionEntry<'interviewQuestions'> & { from: readonly MistakePage[] };

/** The practice bank in its groups, each with its questions in the order of the ids. A group without any is left out. */
export async function practiceBank(): Promise<{ theme: QuestionTheme; questions: BankQuestion[] }[]> {
  const mistakes = await allMistakes();
  const questions = (await getCollection('interviewQuestions'))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((question) => ({ ...question, from: mistakes.filter((page) => page.data.practise.includes(question.id)) }));
  return questionThemes
    .map((theme) => ({ theme, questions: questions.filter(({ data }) => data.themes[0] === theme) }))
    .filter((group) => group.questions.length > 0);
}
