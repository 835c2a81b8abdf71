import type { StartWords } from '@rebound/core/questionnaire/types';
import type { ComponentChildren, JSX } from 'preact';

interface OpeningProps {
  readonly start: StartWords;
  /** False where the browser keeps nothing, as in a frame without storage. */
  readonly isKept: boolean;
  readonly children: ComponentChildren;
}

/** What the tool gives, how long it takes and what is kept, then the way in. */
export function Opening({ start, isKept, children }: OpeningProps): JSX.Element {
  return (
    <div class="measure flow mt5">
      <ul class="ticks">
        {[...start.gives, ...(isKept ? [start.kept] : [])].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="row acts">{children}</div>
    </div>
  );
}
