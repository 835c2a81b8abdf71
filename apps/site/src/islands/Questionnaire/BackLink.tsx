import type { Step } from '@rebound/core/questionnaire/route';
import type { JSX } from 'preact';
import type { FrameWords } from './frame-words.ts';
import type { View } from './use-view.ts';

interface BackLinkProps {
  readonly steps: readonly Step[];
  readonly index: number;
  readonly view: View;
  readonly words: FrameWords;
}

/** “Back to question 3”, which does the same as the browser's Back. */
export function BackLink({ steps, index, view, words }: BackLinkProps): JSX.Element {
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
        {before === null ? words.toStart : `${words.toQuestion} ${index}`}
      </a>
    </p>
  );
}
