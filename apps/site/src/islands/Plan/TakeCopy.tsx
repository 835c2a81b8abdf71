import { writeCopy } from '@rebound/core/saved/copy-file';
import type { Names } from '@rebound/core/saved/describe-entry';
import type { SavedDocument } from '@rebound/core/saved/document';
import { planEvents } from '@rebound/core/plan/events';
import type { PlanStop } from '@rebound/core/plan/stops';
import { planMarkdown } from '@rebound/core/plan/plan-markdown';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../controls/copy-text.ts';
import { Status } from '../../controls/Status.tsx';
import { TextArea } from '../../controls/TextArea.tsx';
import { toCalendar } from '../shared/to-calendar.ts';
import { download, fileName } from '../shared/download.ts';
import { when } from '../shared/when.ts';

interface TakeCopyProps {
  readonly document: SavedDocument;
  readonly names: Names;
  readonly stops: readonly PlanStop[];
  /** ISO day. */
  readonly today: string;
}

/** Ways to take the plan along: a file, text for somewhere else, paper. */
export function TakeCopy({ document: plan, names, stops, today }: TakeCopyProps): JSX.Element {
  const [said, setSaid] = useState('');
  const [blocked, setBlocked] = useState<string | null>(null);
  const events = planEvents(stops, location.origin);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [blocked]);

  const copy = async (): Promise<void> => {
    const text = planMarkdown(plan, names, when, today);
    if (await copyText(text)) {
      setBlocked(null);
      setSaid('Copied.');
    } else {
      setBlocked(text);
      setSaid('Copying is blocked here. The text is selected; use your device’s copy.');
    }
  };

  return (
    <div class="flow">
      <p class="small">
        If you clear this browser or lose this device, your plan goes with it. Some browsers also clear what a site
        keeps when you have not come back for a week. A copy is safe from that.
      </p>
      <p class="row">
        <button type="button" class="btn second" onClick={() => downloadPlan(plan)}>
          Download
        </button>
        <button type="button" class="btn second" onClick={() => void copy()}>
          Copy as Markdown
        </button>
        {events.length === 0 ? null : (
          <button
            type="button"
            class="btn second"
            onClick={() =>
              setSaid(toCalendar('rebound-plan', events) ? 'The calendar file is with your downloads.' : '')
            }
          >
            Add the dates to my calendar
          </button>
        )}
        <button type="button" class="btn second" onClick={() => print()}>
          Print
        </button>
      </p>
      <Status message={said} shown={said !== ''} />
      {blocked === null ? null : (
        <TextArea id="plan-text" label="Your plan as text" value={blocked} onInput={setBlocked} fieldRef={area} />
      )}
    </div>
  );
}

/** Hands the whole plan over as a file that can be brought back. */
export function downloadPlan(plan: SavedDocument): void {
  const now = new Date();
  download(fileName('rebound-plan', 'json', now), 'application/json', writeCopy(plan, now.toISOString()));
}
