import { dayNumber } from '@rebound/core/calendar/days';
import type { TickedStep } from '@rebound/core/plan/stops';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../../controls/TextField.tsx';

interface StepMoveProps {
  readonly step: TickedStep;
  /** ISO day. */
  readonly today: string;
  readonly onMove: (day: string | null) => boolean;
}

/** Gives a step another day. */
export function StepMove({ step, today, onMove }: StepMoveProps): JSX.Element {
  const [day, setDay] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const id = `move-${step.key}`;
  useEffect(() => {
    if (day !== null && !wasOpen.current) document.getElementById(id)?.focus();
    if (day === null && wasOpen.current) button.current?.focus();
    wasOpen.current = day !== null;
  }, [day]);
  if (day === null) {
    return (
      <button type="button" class="linkbtn" ref={button} onClick={() => setDay(step.date ?? '')}>
        Move<span class="vh"> “{step.say}”</span>
      </button>
    );
  }
  const move = (): void => {
    const isGood = dayNumber(day) !== null && day >= today;
    setError(isGood ? undefined : 'Choose today or a day after it');
    if (!isGood) document.getElementById(id)?.focus();
    else if (onMove(day)) setDay(null);
  };
  return (
    <span class="plan-move">
      <TextField id={id} kind="date" label="To which day?" value={day} error={error} onInput={setDay} />
      <span class="row">
        <button type="button" class="btn second" onClick={move}>
          Move it
        </button>
        {step.moved ? (
          <button
            type="button"
            class="linkbtn"
            onClick={() => {
              if (onMove(null)) setDay(null);
            }}
          >
            Back to its own day
          </button>
        ) : null}
        <button type="button" class="linkbtn" onClick={() => setDay(null)}>
          Leave it
        </button>
      </span>
    </span>
  );
}
