import { questionThemes, type QuestionTheme } from '@rebound/schema/names';
import { type CollectionEntry, getCollection } from 'astro:content';
import { allMistakes, type MistakePage } from './mistakes.ts';
import { questionThemeTitles } from './question-themes.ts';

/** A question of the practice bank, with its address and the mistake pages that send a reader to practise it. */
type BankQuestion = CollectionEntry<'interviewQuestions'> & {
  readonly href: string;
  readonly from: readonly MistakePage[];
};

/** A page of the practice bank: the questions whose first theme it is. */
export interface BankPage {
  readonly theme: QuestionTheme;
  readonly title: string;
  readonly href: string;
  readonly questions: readonly BankQuestion[];
}

/** What the questions with these ids ask, in the order given. */
export async function questionLinks(ids: readonly string[]): Promise<{ href: string; label: string }[]> {
  const all = new Map((await getCollection('interviewQuestions')).map(({ id, data }) => [id, data.question]));
  return ids.flatMap((id) => {
    const label = all.get(id);
    return label === undefined ? [] : [{ href: `/tools/practice/#q=${id}`, label }];
  });
}

/** The practice bank page by page, each with its questions in the order of the ids. A theme without any is left out. */
export async function practiceBank(): Promise<BankPage[]> {
  const mistakes = await allMistakes();
  const questions = (await getCollection('interviewQuestions')).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return questionThemes
    .map((theme) => {
      const href = `/tools/practice/${theme}/`;
      const own = questions.filter(({ data }) => data.themes[0] === theme);
      return {
        theme,
        title: questionThemeTitles[theme],
        href,
        questions: own.map((question) => ({
          ...question,
          href: `${href}#${question.id}`,
          from: mistakes.filter((page) => page.data.practise.includes(question.id)),
        })),
      };
    })
    .filter((page) => page.questions.length > 0);
}
