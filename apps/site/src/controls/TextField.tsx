import type { JSX } from 'preact';
import { FieldWords, describedBy } from './FieldWords.tsx';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly error?: string | undefined;
  /** Off unless the field asks for the reader's own name or the like. */
  readonly autocomplete?: string;
  readonly kind?: 'text' | 'date' | 'search';
}

/** One line of text, a date or a search field, with its label above it. */
export function TextField({
  id,
  label,
  hint,
  value,
  onInput,
  error,
  autocomplete = 'off',
  kind = 'text',
}: TextFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <FieldWords id={id} hint={hint} error={error} />
      <input
        id={id}
        type={kind}
        dir="auto"
        value={value}
        autocomplete={autocomplete}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
