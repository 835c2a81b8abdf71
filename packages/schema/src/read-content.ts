import type { LetterKind } from '@rebound/core/letters/types';
import type { SearchVocabulary } from '@rebound/core/finder/types';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import { checkedEntries, type Entries } from './checked-entries.ts';
import { checks } from './checks.ts';
import { draftOf } from './draft-of.ts';
import { kinds } from './kinds.ts';
import type { Coverage } from './kinds/coverage.ts';
import type { Evidence } from './kinds/evidence.ts';
import type { Guide } from './kinds/guide.ts';
import type { InterviewQuestion } from './kinds/interview-question.ts';
import type { Mistake } from './kinds/mistake.ts';
import type { Moment } from './kinds/moment.ts';
import type { Page } from './kinds/page.ts';
import { joinVocabulary } from './kinds/search.ts';
import type { Tool } from './kinds/tool.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';

/** All words of the site, by kind and by id. Files with a problem in their fields are not in it. */
export interface Content {
  readonly mistakes: Entries<Mistake>;
  readonly guides: Entries<Guide>;
  readonly tools: Entries<Tool>;
  readonly moments: Entries<Moment>;
  readonly pages: Entries<Page>;
  readonly evidence: Entries<Evidence>;
  readonly interviewQuestions: Entries<InterviewQuestion>;
  readonly questionnaires: Entries<Questionnaire>;
  readonly letters: Entries<LetterKind>;
  readonly coverage: Entries<Coverage>;
  readonly search: SearchVocabulary;
}

/** Reads a content folder, and finds everything that is wrong with it in one go, file by file and line by line. */
export async function readContent(root: string): Promise<{ content: Content; problems: Problem[] }> {
  const found = await readFolder(root);
  const read = found.files.map(draftOf);
  const drafts = read.map(({ draft }) => draft);

  const mistakes = checkedEntries(drafts, 'mistakes', kinds.mistakes.schema);
  const guides = checkedEntries(drafts, 'guides', kinds.guides.schema);
  const tools = checkedEntries(drafts, 'tools', kinds.tools.schema);
  const moments = checkedEntries(drafts, 'moments', kinds.moments.schema);
  const pages = checkedEntries(drafts, 'pages', kinds.pages.schema);
  const evidence = checkedEntries(drafts, 'evidence', kinds.evidence.schema);
  const interviewQuestions = checkedEntries(drafts, 'interviewQuestions', kinds.interviewQuestions.schema);
  const questionnaires = checkedEntries(drafts, 'questionnaires', kinds.questionnaires.schema);
  const letters = checkedEntries(drafts, 'letters', kinds.letters.schema);
  const coverage = checkedEntries(drafts, 'coverage', kinds.coverage.schema);
  const search = checkedEntries(drafts, 'search', kinds.search.schema);

  const byKind = [
    mistakes,
    guides,
    tools,
    moments,
    pages,
    evidence,
    interviewQuestions,
    questionnaires,
    letters,
    coverage,
    search,
  ];
  const problems = [
    ...found.problems,
    ...read.flatMap(({ problems: inFile }) => inFile),
    ...byKind.flatMap(({ problems: inKind }) => inKind),
    ...checks.flatMap((check) => check(drafts)),
  ];
  return {
    content: {
      mistakes: mistakes.entries,
      guides: guides.entries,
      tools: tools.entries,
      moments: moments.entries,
      pages: pages.entries,
      evidence: evidence.entries,
      interviewQuestions: interviewQuestions.entries,
      questionnaires: questionnaires.entries,
      letters: letters.entries,
      coverage: coverage.entries,
      search: joinVocabulary([...search.entries.values()]),
    },
    problems: problems.toSorted(byPlace),
  };
}

const byPlace = (one: Problem, other: Problem): number =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;
