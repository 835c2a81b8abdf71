import type { JSX } from 'preact';

interface StoppedHereProps {
  /** ISO time of the last change, or empty. */
  readonly at: string;
  readonly onStartAnother: () => void;
}

/** Says to a reader who comes back whose words these are: their own, from that evening. */
export function StoppedHere({ at, onStartAnother }: StoppedHereProps): JSX.Element | null {
  const when = new Date(at);
  if (at === '' || Number.isNaN(when.getTime())) return null;
  const day = when.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  const time = when.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <p class="small soft">
      You stopped here on {day}, {time}.{' '}
      <button type="button" class="linkbtn" onClick={onStartAnother}>
        Start another letter
      </button>
    </p>
  );
}
