import type { PlanStop, TickedStep } from '@rebound/core/plan/stops';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Status } from '../../controls/Status.tsx';
import { StepMove } from './StepMove.tsx';

interface DaysProps {
  readonly stops: readonly PlanStop[];
  /** ISO day. */
  readonly today: string;
  readonly onTick: (key: string, ticked: boolean) => void;
  readonly onMove: (key: string, day: string | null) => boolean;
  readonly onDrop: (key: string, isDropped: boolean) => boolean;
}

/** What to do, and when: the steps of everything kept on a line of days. Each can be ticked, moved and erased. */
export function Days({ stops, today, onTick, onMove, onDrop }: DaysProps): JSX.Element | null {
  const [gone, setGone] = useState<TickedStep | null>(null);
  const [said, setSaid] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (gone !== null) undo.current?.focus();
    else if (back.current) heading.current?.focus();
    back.current = false;
  }, [gone]);
  if (stops.length === 0 && gone === null) return null;
  // The first stop that is not done is where one is.
  const here = stops.find(({ steps }) => steps.some(({ done }) => !done))?.slot;

  return (
    <section class="flow">
      <h2 tabIndex={-1} ref={heading}>
        What to do, and when
      </h2>
      {gone === null ? null : (
        <p class="noprint">
          <span class="soft">“{gone.say}” is erased from your plan.</span>{' '}
          <button
            type="button"
            class="linkbtn"
            ref={undo}
            onClick={() => {
              if (!onDrop(gone.key, false)) return;
              back.current = true;
              setGone(null);
              setSaid('It is back in your plan.');
            }}
          >
            Undo
          </button>
        </p>
      )}
      <ol class="days">
        {stops.map(({ slot, title, steps }) => (
          <li key={slot} class={steps.every(({ done }) => done) ? 'done' : slot === here ? 'now' : ''}>
            <h3>{title}</h3>
            {steps.map((step) => (
              <div key={step.key}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={step.done}
                    onChange={(event) => onTick(step.key, event.currentTarget.checked)}
                  />
                  <span>
                    {step.say}
                    {step.done ? <span class="soft"> (done)</span> : null}
                  </span>
                </label>
                <p class="small noprint plan-step">
                  {step.link === null ? null : <a href={step.link.href}>{step.link.label}</a>}
                  <StepMove
                    step={step}
                    today={today}
                    onMove={(day) => {
                      const worked = onMove(step.key, day);
                      if (worked) setSaid(day === null ? 'It is back on its own day.' : 'Moved.');
                      return worked;
                    }}
                  />
                  <button
                    type="button"
                    class="linkbtn stop"
                    onClick={() => {
                      if (onDrop(step.key, true)) setGone(step);
                    }}
                  >
                    Erase<span class="vh"> “{step.say}”</span>
                  </button>
                </p>
              </div>
            ))}
          </li>
        ))}
      </ol>
      <Status message={said} />
    </section>
  );
}
