import { resultAsText } from '@rebound/core/questionnaire/export-text';
import type { KeptResult } from '@rebound/core/questionnaire/part';
import { planEvents } from '@rebound/core/questionnaire/plan-calendar';
import { planDay } from '@rebound/core/questionnaire/plan-day';
import type { Result } from '@rebound/core/questionnaire/result';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../controls/copy-text.ts';
import { Status } from '../../controls/Status.tsx';
import { TextArea } from '../../controls/TextArea.tsx';
import { isoToday, toCalendar } from './to-calendar.ts';
import type { RunState } from './use-run.ts';
import type { View } from './use-view.ts';

interface TakeItProps {
  readonly questionnaire: Questionnaire;
  readonly result: Result;
  readonly run: RunState;
  readonly view: View;
}

/** Keep, print, copy, put into a calendar, or start again. */
export function TakeIt({ questionnaire, result, run, view }: TakeItProps): JSX.Element {
  const [said, setSaid] = useState('');
  const [blocked, setBlocked] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [blocked]);
  const kept = run.run?.kept ?? null;
  const events = planEvents(result, isoToday(), location.origin);
  const safe = run.kept === 'saved' || run.kept === 'set-aside';

  const copy = async (): Promise<void> => {
    const words = resultAsText(questionnaire, result, location.origin);
    if (await copyText(words)) {
      setBlocked(null);
      setSaid('Copied.');
    } else {
      setBlocked(words);
      setSaid('Copying is blocked here. The text is selected; use your device’s copy.');
    }
  };

  return (
    <div class="note flow">
      <h2>{kept === null ? 'Keep this?' : 'Kept in your plan'}</h2>
      <p class="small">
        {!safe ? (
          'This browser will not let us save. Copy or print the result first.'
        ) : kept === null ? (
          'Your answers are saved on this device only. Keep the result in your plan too.'
        ) : (
          <>
            It is on this device only. <a href="/plan/">Open my plan</a>
          </>
        )}
      </p>
      <p class="row">
        {safe && kept === null ? (
          <button
            type="button"
            class="btn second"
            onClick={() => {
              run.keep(keptFrom(result));
              setSaid('Kept in your plan.');
            }}
          >
            Keep in my plan
          </button>
        ) : null}
        <button type="button" class="btn second" onClick={() => print()}>
          Print
        </button>
      </p>
      <p class="row">
        <button type="button" class="linkbtn" onClick={() => void copy()}>
          Copy as text
        </button>
        {events.length === 0 ? null : (
          <button
            type="button"
            class="linkbtn"
            onClick={() => {
              if (toCalendar(questionnaire.id, events)) setSaid('The calendar file is made. Open it to add the days.');
            }}
          >
            Put the days in my calendar
          </button>
        )}
        <button
          type="button"
          class="linkbtn"
          onClick={() => {
            run.forget();
            view.go(null);
          }}
        >
          Start again
        </button>
      </p>
      <Status shown message={said} />
      {blocked === null ? null : (
        <TextArea
          id="result-text"
          label="The result as text"
          value={blocked}
          onInput={setBlocked}
          fieldRef={field}
          short
        />
      )}
    </div>
  );
}

function keptFrom(result: Result): KeptResult {
  const today = isoToday();
  return {
    at: new Date().toISOString(),
    headline: result.headline,
    plan: result.plan.flatMap(({ slot, items }) =>
      items.map(({ say, link, due }) => ({
        slot,
        say,
        href: link?.href ?? null,
        label: link?.label ?? null,
        date: due === null ? null : planDay(due, today),
      })),
    ),
  };
}
