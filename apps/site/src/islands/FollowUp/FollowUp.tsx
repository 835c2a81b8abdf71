import '../shared/shared.css';
import './FollowUp.css';
import { dayNumber } from '@rebound/core/calendar/days';
import { followUpDates } from '@rebound/core/follow-up/dates';
import { followUpFacts } from '@rebound/core/follow-up/facts';
import { BLANK_FOLLOW_UP, type FollowUpPart, parseFollowUpPart } from '@rebound/core/follow-up/part';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorSummary } from '../../controls/ErrorSummary.tsx';
import { EraseButton } from '../shared/EraseButton.tsx';
import { KeptNotices } from '../shared/KeptNotices.tsx';
import { SavedLine } from '../shared/SavedLine.tsx';
import { usePart } from '../shared/use-part.ts';
import { isoToday } from '../shared/day-of.ts';
import { Dates } from './Dates.tsx';
import { Facts, FIELD_IDS } from './Facts.tsx';

/** The follow-up planner: what the reader knows, and the dates that follow from it. */
export function FollowUp(): JSX.Element {
  const use = usePart(PART);
  const { part, isRead, kept } = use;
  const [erased, setErased] = useState<FollowUpPart | null>(null);
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  const today = dayNumber(isRead ? isoToday() : '') ?? 0;
  const found = followUpFacts(part, today);
  const facts = 'facts' in found ? found.facts : null;
  const problems = attempt > 0 && 'problems' in found ? found.problems : [];
  const shown = isRead && part.asked && facts !== null;

  useEffect(() => {
    if (wanted.current && shown) heading.current?.focus();
    wanted.current = false;
  }, [attempt]);

  const change = (edit: Partial<FollowUpPart>): void => {
    setErased(null);
    use.change((before) => ({ ...before, ...edit, savedAt: new Date().toISOString() }));
  };
  const ask = (): void => {
    wanted.current = true;
    setAttempt(attempt + 1);
    if (facts !== null && !part.asked) change({ asked: true });
  };

  return (
    <div class="mt5" data-view={shown ? 'dates' : 'start'} data-ready={isRead}>
      <KeptNotices what="follow-up" use={use} />
      <ErrorSummary
        attempt={attempt}
        problems={problems.map(({ field, message }) => ({ fieldId: FIELD_IDS[field], message }))}
      />
      <div class="two">
        <div class="noprint">
          {/* Until the page has looked at what is kept, nothing can be typed that would then be lost. */}
          <fieldset disabled={!isRead}>
            <Facts part={part} problems={problems} onChange={change} />
            <p class="acts">
              <button type="button" class={shown ? 'btn second' : 'btn'} onClick={ask}>
                Work out my dates
              </button>
            </p>
          </fieldset>
          <SavedLine kept={kept} />
          {part === BLANK_FOLLOW_UP && erased === null ? null : (
            <p class="mt3">
              <EraseButton
                what="these dates"
                isErased={erased !== null}
                onErase={() => {
                  setErased(part);
                  setAttempt(0);
                  use.change(() => BLANK_FOLLOW_UP);
                }}
                onUndo={() => {
                  if (erased !== null) use.change(() => erased);
                  setErased(null);
                }}
              />
            </p>
          )}
        </div>
        <div class="flow">
          {shown ? (
            <Dates
              part={part}
              facts={facts}
              found={followUpDates(facts, today)}
              today={today}
              canKeep={kept === 'saved'}
              headingRef={heading}
              onKeep={(keptDates) => change({ kept: keptDates })}
            />
          ) : (
            <p class="note noprint">
              Your dates will show here, each with its reason. Rather on paper? Print this page as it is, and write on
              it.
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

const PART = {
  name: 'follow-up',
  parse: parseFollowUpPart,
  empty: BLANK_FOLLOW_UP,
  isEmpty: (part: FollowUpPart) => part === BLANK_FOLLOW_UP,
} as const;
