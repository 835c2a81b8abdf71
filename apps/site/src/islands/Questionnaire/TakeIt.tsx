import { resultAsText } from '@rebound/core/questionnaire/export-text';
import type { KeptResult } from '@rebound/core/questionnaire/part';
import type { Result } from '@rebound/core/questionnaire/result';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../controls/copy-text.ts';
import { Status } from '../../controls/Status.tsx';
import { TextArea } from '../../controls/TextArea.tsx';
import type { RunState } from './use-run.ts';
import type { View } from './use-view.ts';

interface TakeItProps {
  readonly questionnaire: Questionnaire;
  readonly result: Result;
  readonly run: RunState;
  readonly view: View;
}

/** Keep, print, copy, or start again. */
export function TakeIt({ questionnaire, result, run, view }: TakeItProps): JSX.Element {
  const [said, setSaid] = useState('');
  const [blocked, setBlocked] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [blocked]);
  const kept = run.run?.kept ?? null;
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
          'This browser will not let us save. Print it or copy it before you close the page.'
        ) : kept === null ? (
          'Your answers are saved on this device only. Keep the result, and it is in your plan too.'
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
              run.keep(keptFrom(run, result));
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

function keptFrom(run: RunState, result: Result): KeptResult {
  const day = run.steps.find((step) => step.question.kind === 'date')?.answer;
  return {
    at: new Date().toISOString(),
    headline: result.headline,
    plan: result.plan.flatMap(({ slot, items }) =>
      items.map(({ say, link }) => ({
        slot,
        say,
        href: link?.href ?? null,
        label: link?.label ?? null,
        date: slot === 'date' && typeof day === 'string' ? day : null,
      })),
    ),
  };
}
