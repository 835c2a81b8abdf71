import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { Notice } from '../../controls/Notice.tsx';
import { Opening } from './Opening.tsx';
import type { RunState } from './use-run.ts';
import type { View } from './use-view.ts';

interface StartPageProps {
  readonly questionnaire: Questionnaire;
  readonly run: RunState;
  readonly view: View;
}

/** The way in: from the first question, or from where the reader stopped. */
export function StartPage({ questionnaire, run, view }: StartPageProps): JSX.Element {
  const saved = run.run;
  const first = run.steps[0]?.address ?? null;
  const place = saved?.place ?? null;
  const stillThere = (place === 'result' && run.result !== null) || run.steps.some((step) => step.address === place);
  return (
    <>
      <div role="status">
        {run.forgotten === null ? null : (
          <Notice>
            <p>
              <b>Your answers are forgotten.</b>{' '}
              <button type="button" class="linkbtn" onClick={run.bringBack}>
                Undo
              </button>
            </p>
          </Notice>
        )}
      </div>
      <Opening start={questionnaire.start}>
        {saved === null ? (
          <button type="button" class="btn" onClick={() => view.go(first)}>
            {questionnaire.start.button}
          </button>
        ) : (
          <>
            <p>You stopped here on {dayAndTime(saved.at)}.</p>
            <button type="button" class="btn" onClick={() => view.go(stillThere ? place : first)}>
              Go on
            </button>
            <button type="button" class="linkbtn" onClick={run.forget}>
              Start again
            </button>
          </>
        )}
      </Opening>
    </>
  );
}

function dayAndTime(at: string): string {
  const day = new Date(at);
  if (Number.isNaN(day.getTime())) return 'an earlier day';
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(day);
}
