import type { JSX } from 'preact';

interface ProgressProps {
  /** The number of this question, from 1. */
  readonly number: number;
  readonly left: number;
}

/** The line with the lamp on it. The words carry the information. */
export function Progress({ number, left }: ProgressProps): JSX.Element {
  const x = Math.round(2 + (140 * number) / (number + left));
  return (
    <div class="prog">
      <svg viewBox="0 0 144 16" aria-hidden="true">
        <path d="M2 8H142" />
        <path class="done" d={`M2 8H${x}`} />
        <path class="ring" d={`M${x} 8h.01`} />
        <path class="dot" d={`M${x} 8h.01`} />
      </svg>
      <span>
        Question {number}, {left === 0 ? 'the last one' : left === 1 ? '1 left' : `about ${left} left`}
      </span>
    </div>
  );
}
