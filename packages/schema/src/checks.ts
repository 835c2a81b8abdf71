import { checkAsks } from './checks/asks.ts';
import { checkButtons } from './checks/buttons.ts';
import { checkComponents } from './checks/components.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkIds } from './checks/ids.ts';
import { checkLinks } from './checks/links.ts';
import { checkOpening } from './checks/opening.ts';
import { checkQuestionnaireReferences } from './checks/questionnaire-references.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkReferences } from './checks/references.ts';
import { checkSections } from './checks/sections.ts';
import { checkSize } from './checks/size.ts';
import { checkSources } from './checks/sources.ts';
import { checkUnwritten } from './checks/unwritten.ts';
import type { Check } from './draft.ts';

/** The rules that look across the files, or into their text. A new rule is one file and one line here. */
export const checks: readonly Check[] = [
  checkIds,
  checkReferences,
  checkQuestions,
  checkQuestionnaireReferences,
  checkSources,
  checkCoverage,
  checkAsks,
  checkComponents,
  checkButtons,
  checkOpening,
  checkUnwritten,
  checkSections,
  checkHeadings,
  checkSize,
  checkLinks,
];
