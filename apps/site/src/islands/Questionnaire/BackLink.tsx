import type { Step } from '@rebound/core/questionnaire/route';
import type { JSX } from 'preact';
import type { View } from './use-view.ts';

interface BackLinkProps {
  readonly steps: readonly Step[];
  readonly index: number;
  readonly view: View;
}

/** “Back to question 3”, which does the same as the browser's Back. */
export function BackLink({ steps, index, view }: BackLinkProps): JSX.Element {
  const before = steps[index - 1]?.address ?? null;
  return (
    <p class="back noprint">
      <a
        href={before === null ? './' : `#q=${before}`}
        onClick={(event) => {
          event.preventDefault();
          view.back(before);
        }}
      >
        {before === null ? 'Back to the start' : `Back to question ${index}`}
      </a>
    </p>
  );
}
