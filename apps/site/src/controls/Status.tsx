import type { JSX } from 'preact';

interface StatusProps {
  readonly message: string;
  /** True where nothing else on the page shows the same to the eye. */
  readonly shown?: boolean;
}

/** Says a change aloud, politely. Stays mounted while empty: a status that appears with its words is often not read. */
export function Status({ message, shown }: StatusProps): JSX.Element {
  return (
    <p class={shown ? 'small soft' : 'vh'} role="status">
      {message}
    </p>
  );
}
