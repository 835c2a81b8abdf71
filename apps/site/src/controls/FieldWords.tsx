import type { JSX } from 'preact';

interface FieldWordsProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The hint and the problem of one field. They stand before it, in this order, for eye and ear alike. */
export function FieldWords({ id, hint, error }: FieldWordsProps): JSX.Element {
  return (
    <>
      {hint ? (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span class="err" id={`${id}-error`}>
          <span class="vh">Problem: </span>
          {error}
        </span>
      ) : null}
    </>
  );
}

/** The ids of the words that describe a field, or nothing when it has none. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
