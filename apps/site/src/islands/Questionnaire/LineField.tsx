import type { JSX } from 'preact';
import { describedBy, FieldWords } from '../../controls/FieldWords.tsx';

interface LineFieldProps {
  readonly kind: 'text' | 'date';
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly value: string;
  readonly onInput: (words: string) => void;
}

/** A line or a day, where the question is the heading of the page and so the label as well. */
export function LineField({ kind, label, hint, error, value, onInput }: LineFieldProps): JSX.Element {
  return (
    <div class="field first">
      <h2 class="q">
        <label for="answer">{label}</label>
      </h2>
      <FieldWords id="answer" hint={hint} error={error} />
      <input
        id="answer"
        type={kind}
        dir="auto"
        autocomplete="off"
        value={value}
        aria-describedby={describedBy('answer', hint, error)}
        aria-invalid={error ? true : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
