import type { JSX } from 'preact';
import { when } from '../shared/when.ts';

interface StoppedHereProps {
  /** ISO time of the last change, or empty. */
  readonly at: string;
  readonly onStartAnother: () => void;
}

/** Says to a reader who comes back whose words these are: their own, from that evening. */
export function StoppedHere({ at, onStartAnother }: StoppedHereProps): JSX.Element | null {
  if (Number.isNaN(Date.parse(at))) return null;
  return (
    <p class="small soft">
      You stopped here on {when(at)}.{' '}
      <button type="button" class="linkbtn" onClick={onStartAnother}>
        Start another letter
      </button>
    </p>
  );
}
