import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Bundle } from './bundle.ts';
import { KeptNotices } from './KeptNotices.tsx';
import { PausePage } from './PausePage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { StartPage } from './StartPage.tsx';
import { useRun } from './use-run.ts';
import { useView } from './use-view.ts';

interface RunningProps extends Bundle {
  /** True when Start was pressed before the questions were here. */
  readonly begin: boolean;
}

/** The start, one question a page, and what the answers say. */
export function Running({ questionnaire, slips, words, begin }: RunningProps): JSX.Element {
  const run = useRun(questionnaire, slips);
  const view = useView(run, questionnaire.title);
  const { steps } = run;
  const index = steps.findIndex((step) => step.address === view.place);
  const step = steps[index];
  useEffect(() => {
    if (begin && view.place === null) view.go(steps[0]?.address ?? null);
  }, []);
  return (
    <div data-view={view.place === 'result' ? 'result' : step ? 'question' : 'start'} data-ready={run.ready}>
      <KeptNotices kept={run.kept} words={words} />
      {view.place === 'result' && run.result !== null ? (
        <ResultPage questionnaire={questionnaire} result={run.result} run={run} view={view} words={words} />
      ) : step === undefined ? (
        <StartPage questionnaire={questionnaire} run={run} view={view} words={words} />
      ) : step.question.kind === 'pause' ? (
        <PausePage question={step.question} index={index} view={view} steps={steps} words={words} />
      ) : (
        <QuestionPage
          key={step.key}
          step={step}
          index={index}
          run={run}
          view={view}
          words={words}
          slips={slips}
          groups={questionnaire.slips?.groups ?? []}
        />
      )}
    </div>
  );
}
