import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { Notice } from '../../controls/Notice.tsx';
import type { RunState } from './use-run.ts';
import type { View } from './use-view.ts';

interface StartPageProps {
  readonly questionnaire: Questionnaire;
  readonly run: RunState;
  readonly view: View;
}

/** What the tool gives, and the way in: from the first question, or from where the reader stopped. */
export function StartPage({ questionnaire, run, view }: StartPageProps): JSX.Element {
  const { start } = questionnaire;
  const saved = run.run;
  const first = run.steps[0]?.address ?? null;
  const place = saved?.place ?? null;
  const stillThere = place === 'result' || run.steps.some((step) => step.address === place);
  return (
    <div class="measure flow mt5">
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
      <ul class="ticks">
        {start.gives.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {saved === null ? (
        <p class="row acts">
          <button type="button" class="btn" onClick={() => view.go(first)}>
            {start.button}
          </button>
        </p>
      ) : (
        <>
          <p>You stopped here on {dayAndTime(saved.at)}.</p>
          <p class="row acts">
            <button type="button" class="btn" onClick={() => view.go(stillThere ? place : first)}>
              Go on
            </button>
            <button type="button" class="linkbtn" onClick={run.forget}>
              Start again
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function dayAndTime(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}
