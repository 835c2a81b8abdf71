import { checkLists, type CheckLists } from './check-lists.ts';
import { findingWords, type FindingTexts } from './finding-words.ts';

/** What the rules know about the language, and what is said about a finding. */
export type CheckData = { lists: CheckLists; said: FindingTexts };

/**
 * All of it, as a browser fetches it beside the page (apps/site/src/pages/tools/checks.json.ts) and as the commands and the
 * tests use it. No rule imports a list: it asks the letter for it, so that no list is sent as script.
 */
export const checkData: CheckData = { lists: checkLists, said: findingWords };
