import { dayInWords, isoDay } from '@rebound/core/calendar/days';
import { followUpEvents } from '@rebound/core/follow-up/events';
import type { FollowUp } from '@rebound/core/follow-up/dates';
import type { FollowUpFacts } from '@rebound/core/follow-up/facts';
import type { FollowUpPart, KeptDates } from '@rebound/core/follow-up/part';
import { sayDate } from '@rebound/core/follow-up/say-date';
import type { JSX, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { Status } from '../../controls/Status.tsx';
import { useFocusAfter } from '../shared/use-focus-after.ts';
import { toCalendar } from '../shared/to-calendar.ts';

interface DatesProps {
  readonly part: FollowUpPart;
  readonly facts: FollowUpFacts;
  readonly found: FollowUp;
  /** Day number. */
  readonly today: number;
  readonly canKeep: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onKeep: (kept: KeptDates | null) => void;
}

/** The dates on the line of days, each with its reason, and the ways to take them along. */
export function Dates({ part, facts, found, today, canKeep, headingRef, onKeep }: DatesProps): JSX.Element {
  const [said, setSaid] = useState('');
  const plan = useFocusAfter<HTMLAnchorElement>();
  const { dates, notes } = found;
  const plain = dates.map(({ id, day }) => ({ id, day: isoDay(day) }));
  const isKept = part.kept !== null && JSON.stringify(part.kept.dates) === JSON.stringify(plain);
  return (
    <section class="flow fu-dates" aria-labelledby="fu-dates">
      <h2 id="fu-dates" tabIndex={-1} ref={headingRef}>
        {dates.length === 0 ? 'Nothing to send' : 'Your dates'}
      </h2>
      {part.job.trim() === '' ? null : (
        <p class="soft small" dir="auto">
          {part.job}
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <ol class="days">
        {dates.map(({ id, day, why }) => {
          const { title, say, letter, label } = sayDate(id);
          return (
            <li key={id} class={day === today ? 'now' : undefined}>
              <h3>
                {day === today ? 'Today, ' : ''}
                {dayInWords(isoDay(day))}
              </h3>
              <p>
                <b>{title}.</b> {say}.
              </p>
              {why.map((reason) => (
                <p class="soft small" key={reason}>
                  {reason}
                </p>
              ))}
              <p class="noprint">
                <a class="fu-go" href={`/tools/note/?kind=${letter}`}>
                  {label}
                </a>
              </p>
            </li>
          );
        })}
      </ol>
      {facts.noContact || facts.nudged !== null || facts.refused !== null ? null : (
        <p>One nudge, and then the stop. If they give you a new day, change it on this page and count again.</p>
      )}
      {dates.length === 0 ? null : (
        <div class="row noprint">
          {canKeep && !isKept ? (
            <button
              type="button"
              class="btn"
              onClick={() => {
                plan.askFor();
                onKeep({ at: new Date().toISOString(), dates: plain });
                setSaid('Kept in your plan.');
              }}
            >
              {part.kept === null ? 'Keep in my plan' : 'Keep the new dates'}
            </button>
          ) : null}
          <button
            type="button"
            class="btn second"
            onClick={() => {
              const events = followUpEvents(dates, facts.interview, part.job, location.origin);
              setSaid(toCalendar('rebound-follow-up', events) ? 'The calendar file is with your downloads.' : '');
            }}
          >
            Add to my calendar
          </button>
          <button type="button" class="btn second" onClick={() => print()}>
            Print
          </button>
        </div>
      )}
      <div class="noprint">
        {isKept ? (
          <p class="small">
            These dates are in your plan.{' '}
            <a href="/plan/" ref={plan.ref}>
              Open my plan
            </a>
          </p>
        ) : null}
        <Status message={said} shown={said !== '' && !(isKept && said.startsWith('Kept'))} />
      </div>
      <p class="soft small">
        The dates are our opinion, built on common practice. <a href="/guides/how-to-wait/">How to wait</a>
      </p>
    </section>
  );
}
