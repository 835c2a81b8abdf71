import type { JSX, Ref } from 'preact';
import { FieldWords, describedBy } from './FieldWords.tsx';

interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  /** True where a heading above already says the same to the eye. */
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly error?: string | undefined;
  readonly autocomplete?: string;
  readonly short?: boolean;
  /** For tools that select the text when copying is blocked. */
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text that grow with what is typed. */
export function TextArea(props: TextAreaProps): JSX.Element {
  const { id, label, labelHidden, hint, value, onInput, error, autocomplete = 'off', short, fieldRef } = props;
  return (
    <div class="field">
      <label for={id} class={labelHidden ? 'vh' : undefined}>
        {label}
      </label>
      <FieldWords id={id} hint={hint} error={error} />
      <textarea
        id={id}
        ref={fieldRef ?? null}
        class={short ? 'short' : undefined}
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
