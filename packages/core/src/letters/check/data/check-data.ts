import { checkLists, type CheckLists } from './check-lists.ts';
import { findingWords, type FindingTexts } from './finding-words.ts';
import { factsNeeded, type FactsNeeded } from './facts-needed.ts';
import { ruleNames } from './rule-names.ts';
import type { RuleId } from '../types.ts';

/** What the rules know about the language, what is said about a finding, what a rule is called, and what it must be told. */
export type CheckData = {
  lists: CheckLists;
  said: FindingTexts;
  names: Readonly<Record<RuleId, string>>;
  needs: FactsNeeded;
};

/**
 * All of it, as a browser fetches it beside the page (apps/site/src/pages/tools/checks.json.ts) and as the commands and the
 * tests use it. No rule imports a list: it asks the letter for it, so that no list is sent as script.
 */
export const checkData: CheckData = { lists: checkLists, said: findingWords, names: ruleNames, needs: factsNeeded };
