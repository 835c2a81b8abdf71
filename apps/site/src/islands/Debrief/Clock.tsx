import { clockWords, minutesLeft, spokenAt } from '@rebound/core/debrief/clock';
import type { Debrief } from '@rebound/core/debrief/types';
import type { JSX } from 'preact';
import { useNow } from '../shared/use-now.ts';

interface ClockProps {
  readonly draft: Debrief;
  readonly onChange: (edit: Partial<Debrief>) => void;
}

/** The quiet clock. It never stops anybody from typing, and can be turned away. */
export function Clock({ draft, onChange }: ClockProps): JSX.Element {
  const now = useNow();
  const left = minutesLeft(draft.startedAt, now === 0 ? Date.parse(draft.startedAt) : now);
  const isTurned = draft.clock === 'turned';
  return (
    <div class="row apart noprint">
      {isTurned ? (
        <span class="soft">The clock is turned away.</span>
      ) : (
        <span class="soft" role="timer" aria-live="off">
          {clockWords(left)}
        </span>
      )}
      <span class="vh" role="status">
        {isTurned ? '' : spokenAt(left)}
      </span>
      <span class="row">
        {left === 0 && !isTurned ? (
          <button type="button" class="linkbtn" onClick={() => onChange({ startedAt: new Date().toISOString() })}>
            Take another half hour
          </button>
        ) : null}
        <button type="button" class="linkbtn" onClick={() => onChange({ clock: isTurned ? 'shown' : 'turned' })}>
          {isTurned ? 'Show the clock' : 'Turn the clock away'}
        </button>
      </span>
    </div>
  );
}
