import { resultAsText } from '@rebound/core/questionnaire/export-text';
import type { KeptResult } from '@rebound/core/questionnaire/part';
import { resultEvents } from '@rebound/core/questionnaire/events';
import { planDay } from '@rebound/core/questionnaire/plan-day';
import type { Result } from '@rebound/core/questionnaire/result';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFocusAfter } from '../shared/use-focus-after.ts';
import { copyText } from '../../controls/copy-text.ts';
import { Status } from '../../controls/Status.tsx';
import type { FrameWords } from './frame-words.ts';
import { isoToday } from '../shared/day-of.ts';
import { toCalendar } from '../shared/to-calendar.ts';
import type { RunState } from './use-run.ts';
import type { View } from './use-view.ts';

interface TakeItProps {
  readonly questionnaire: Questionnaire;
  readonly result: Result;
  readonly run: RunState;
  readonly view: View;
  readonly words: FrameWords;
}

/** Keep, print, copy, put into a calendar, or start again. */
export function TakeIt({ questionnaire, result, run, view, words }: TakeItProps): JSX.Element {
  const [said, setSaid] = useState('');
  const [blocked, setBlocked] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [blocked]);
  const plan = useFocusAfter<HTMLAnchorElement>();
  const kept = run.run?.kept ?? null;
  const events = resultEvents(result, isoToday(), location.origin);
  const safe = run.kept === 'saved' || run.kept === 'set-aside';

  const copy = async (): Promise<void> => {
    const text = resultAsText(questionnaire, result, location.origin);
    if (await copyText(text)) {
      setBlocked(null);
      setSaid(words.copied);
    } else {
      setBlocked(text);
      setSaid(words.blocked);
    }
  };

  return (
    <div class="note flow">
      <h2>{kept === null ? words.keepThis : words.keptThere}</h2>
      <p class="small">
        {!safe ? (
          words.cannotKeep
        ) : kept === null ? (
          words.mayKeep
        ) : (
          <>
            {words.onlyHere}{' '}
            <a href="/plan/" ref={plan.ref}>
              {words.openPlan}
            </a>
          </>
        )}
      </p>
      <p class="row">
        {safe && kept === null ? (
          <button
            type="button"
            class="btn second"
            onClick={() => {
              plan.askFor();
              run.keep(keptFrom(result));
              setSaid(words.kept);
            }}
          >
            {words.keep}
          </button>
        ) : null}
        <button type="button" class="btn second" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <p class="row">
        <button type="button" class="linkbtn" onClick={() => void copy()}>
          {words.copy}
        </button>
        {events.length === 0 ? null : (
          <button
            type="button"
            class="linkbtn"
            onClick={() => {
              if (toCalendar(questionnaire.id, events)) setSaid(words.calendarMade);
            }}
          >
            {words.calendar}
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
          {words.again}
        </button>
      </p>
      <Status shown message={said} />
      {blocked === null ? null : (
        <textarea ref={field} class="short" aria-label={words.asText} readOnly value={blocked} />
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
