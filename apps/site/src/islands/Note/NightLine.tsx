import type { JSX } from 'preact';

interface NightLineProps {
  readonly time: string;
}

/** At night the letter can wait. Said once, never insisted on. */
export function NightLine({ time }: NightLineProps): JSX.Element {
  // After midnight "tomorrow" would be a day too late.
  const when = time < '12:00' ? 'at nine' : 'at nine tomorrow';
  return (
    <div class="late mt5">
      <p>
        <b>It is {time}.</b> It reads the same {when}, and so will you. Keep it, read it once in the morning, then send.
      </p>
    </div>
  );
}
