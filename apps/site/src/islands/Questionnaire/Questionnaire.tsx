import type { SlipPage } from '@rebound/core/questionnaire/slips';
import type { Questionnaire as QuestionnaireData } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { KeptNotices } from './KeptNotices.tsx';
import { PausePage } from './PausePage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { StartPage } from './StartPage.tsx';
import { useRun } from './use-run.ts';
import { useView } from './use-view.ts';
import './Questionnaire.css';

interface QuestionnaireProps {
  readonly questionnaire: QuestionnaireData;
  readonly pages: readonly SlipPage[];
}

/** Any questionnaire: a start, one question a page, and what the answers say. */
export function Questionnaire({ questionnaire, pages }: QuestionnaireProps): JSX.Element {
  const run = useRun(questionnaire, pages);
  const view = useView(run, questionnaire.title);
  const { steps } = run;
  const index = steps.findIndex((step) => step.address === view.place);
  const step = steps[index];
  return (
    <div data-view={view.place === 'result' ? 'result' : step ? 'question' : 'start'} data-ready={run.ready || undefined}>
      <KeptNotices kept={run.kept} />
      {view.place === 'result' && run.result !== null ? (
        <ResultPage questionnaire={questionnaire} result={run.result} run={run} view={view} />
      ) : step === undefined ? (
        <StartPage questionnaire={questionnaire} run={run} view={view} />
      ) : step.question.kind === 'pause' ? (
        <PausePage step={step} question={step.question} index={index} view={view} steps={steps} />
      ) : (
        <QuestionPage key={step.key} step={step} index={index} run={run} view={view} />
      )}
    </div>
  );
}
