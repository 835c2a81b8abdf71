import type { Check } from '../draft.ts';
import { bannedWords } from './rules/banned-words.ts';
import { figures } from './rules/figures.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { sharedRun } from './rules/shared-run.ts';
import { spelling } from './rules/spelling.ts';
import { switchWords } from './rules/switch-words.ts';
import { waysOfAsking } from './rules/ways-of-asking.ts';
import { wordCount } from './rules/word-count.ts';

/** What an editor would mark on a page that is in order otherwise. A new rule is one file and one line here. */
export const editorChecks: readonly Check[] = [
  readingGrade,
  sentenceLength,
  wordCount,
  bannedWords,
  figures,
  sharedRun,
  spelling,
  switchWords,
  waysOfAsking,
];
