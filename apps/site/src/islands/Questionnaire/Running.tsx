import { resultOf } from '@rebound/core/questionnaire/result';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { broughtSlip, listAhead } from './brought.ts';
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
  // Only where it is shown: it is the largest piece of thinking, and every tick would wait for it.
  const result = useMemo(
    () => (view.place === 'result' ? resultOf(questionnaire, slips, steps) : null),
    [view.place === 'result', questionnaire, slips, steps],
  );
  const [from] = useState(() => broughtSlip(slips, location.hash));
  const list = from === null ? null : listAhead(steps, run.run);
  const start = (place: string | null): void => {
    if (from !== null && list !== null) run.answer(list.key, [from.page.id]);
    view.go(place);
  };
  useEffect(() => {
    if (begin && run.ready && view.place === null) start(steps[0]?.address ?? null);
  }, [run.ready]);
  return (
    <div data-view={view.place === 'result' ? 'result' : step ? 'question' : 'start'} data-ready={run.ready}>
      <KeptNotices kept={run.kept} words={words} />
      {result !== null ? (
        <ResultPage questionnaire={questionnaire} result={result} run={run} view={view} words={words} />
      ) : step === undefined ? (
        <StartPage
          questionnaire={questionnaire}
          run={run}
          brought={list === null ? null : from}
          onStart={start}
          words={words}
        />
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
          brought={from}
          groups={questionnaire.slips?.groups ?? []}
        />
      )}
    </div>
  );
}
