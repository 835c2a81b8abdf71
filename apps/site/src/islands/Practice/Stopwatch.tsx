import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A clock that counts up while one speaks. It stops nobody, and what it shows is kept nowhere. */
export function Stopwatch(): JSX.Element {
  const [startedAt, setStartedAt] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const runs = startedAt > 0;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - startedAt) / 1000)), 1_000);
    return () => clearInterval(timer);
  }, [startedAt]);
  const press = (): void => {
    if (!runs) setSeconds(0);
    setStartedAt(runs ? 0 : Date.now());
  };
  return (
    <div class="noprint">
      <p class="row">
        <button type="button" class="btn second" onClick={press}>
          {runs ? 'Stop the clock' : 'Start the clock'}
        </button>
        <span role="timer" aria-live="off">
          {runs || seconds > 0 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : ''}
        </span>
      </p>
      <p role="status" class="small soft">
        {runs || seconds === 0 ? '' : saidAfter(seconds)}
      </p>
    </div>
  );
}

function saidAfter(seconds: number): string {
  if (seconds < 30) return 'Under half a minute. The middle can hold more: first, then, and why.';
  return seconds <= 120 ? 'Within two minutes.' : 'Over two minutes. Cut the start, never the ending.';
}
