import type { Slip } from '@rebound/core/questionnaire/slips';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Notice } from '../../controls/Notice.tsx';
import type { FrameWords } from './frame-words.ts';
import { Opening } from './Opening.tsx';
import type { RunState } from './use-run.ts';

interface StartPageProps {
  readonly questionnaire: Questionnaire;
  readonly run: RunState;
  /** The slip that comes along to be ticked in the list. */
  readonly brought: Slip | null;
  readonly onStart: (place: string | null) => void;
  readonly words: FrameWords;
}

/** The way in: from the first question, or from where the reader stopped. */
export function StartPage({ questionnaire, run, brought, onStart, words }: StartPageProps): JSX.Element {
  const saved = run.run;
  // The one button that stays when “Start again” and “Undo” take themselves away.
  const way = useRef<HTMLButtonElement>(null);
  const first = run.steps[0]?.address ?? null;
  const place = saved?.place ?? null;
  const stillThere = (place === 'result' && run.hasResult) || run.steps.some((step) => step.address === place);
  return (
    <>
      <div role="status">
        {run.forgotten === null ? null : (
          <Notice>
            <p>
              <b>{words.forgotten}</b>{' '}
              <button
                type="button"
                class="linkbtn"
                onClick={() => {
                  way.current?.focus();
                  run.bringBack();
                }}
              >
                {words.undo}
              </button>
            </p>
          </Notice>
        )}
      </div>
      <Opening start={questionnaire.start} isKept={run.kept !== 'refused'}>
        {brought === null ? null : (
          <p>
            {words.brought} “{brought.page.title}”.
          </p>
        )}
        {saved === null ? null : (
          <p>
            {words.stopped} {dayAndTime(saved.at) ?? words.earlier}.
          </p>
        )}
        <button type="button" class="btn" ref={way} onClick={() => onStart(stillThere ? place : first)}>
          {saved === null ? questionnaire.start.button : words.goOn}
        </button>
        {saved === null ? null : (
          <button
            type="button"
            class="linkbtn"
            onClick={() => {
              way.current?.focus();
              run.forget();
            }}
          >
            {words.again}
          </button>
        )}
      </Opening>
    </>
  );
}

function dayAndTime(at: string): string | null {
  const day = new Date(at);
  if (Number.isNaN(day.getTime())) return null;
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(day);
}
