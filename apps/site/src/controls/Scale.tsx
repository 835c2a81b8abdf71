import type { JSX } from 'preact';
import { FieldWords, describedBy } from './FieldWords.tsx';

interface ScaleProps {
  readonly legend: string;
  /** Says what both ends mean: the numbers alone do not. */
  readonly hint: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly error?: string | undefined;
  readonly legendLevel?: 'h2' | 'plain';
}

/** A row of numbered radio buttons. Not a slider: nothing is chosen until the reader chooses. */
export function Scale({ legend, hint, name, from, to, value, onChange, error, legendLevel }: ScaleProps): JSX.Element {
  const heading = legendLevel === 'h2';
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <fieldset id={name} class={heading ? 'field first' : 'field'} aria-describedby={describedBy(name, hint, error)}>
      <legend>{heading ? <h2 class="q">{legend}</h2> : legend}</legend>
      <FieldWords id={name} hint={hint} error={error} />
      <div class="scale10">
        {steps.map((step) => (
          <label key={step}>
            <input type="radio" name={name} value={step} checked={value === step} onChange={() => onChange(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
