import { debriefLines } from '@rebound/core/debrief/lines';
import type { Debrief } from '@rebound/core/debrief/types';
import type { JSX } from 'preact';

interface SheetProps {
  readonly debrief: Debrief;
  readonly titleOf: (mistake: string) => string;
  /** True where it is for paper only. */
  readonly paperOnly?: boolean;
}

/** What was written, under its headings. It prints on one sheet. */
export function Sheet({ debrief, titleOf, paperOnly }: SheetProps): JSX.Element {
  return (
    <dl class={paperOnly ? 'onpaper' : 'summ'}>
      {debriefLines(debrief, titleOf).map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="written" dir="auto">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
