import { planStops, stepKeys } from '@rebound/core/plan/stops';
import { summaryLines } from '@rebound/core/plan/summary';
import { describeEntry, type Names } from '@rebound/core/saved/describe-entry';
import { emptyDocument, withPart } from '@rebound/core/saved/document';
import { entriesOf, withEntry, withoutEntry } from '@rebound/core/saved/entries';
import {
  EMPTY_PLAN,
  parsePlanPart,
  type PlanPart,
  withDropped,
  withMove,
  withTick,
} from '@rebound/core/plan/plan-part';
import { DEFAULT_SETTINGS } from '@rebound/core/saved/settings';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../controls/Notice.tsx';
import { isoToday } from '../shared/day-of.ts';
import { applySettings } from '../shared/apply-settings.ts';
import { BringBack } from './BringBack.tsx';
import { Days } from './Days.tsx';
import { EraseAll } from './EraseAll.tsx';
import { KeepPage } from './KeepPage.tsx';
import { KeptList } from './KeptList.tsx';
import './Plan.css';
import { SetAside } from './SetAside.tsx';
import { ShareLines } from './ShareLines.tsx';
import { downloadPlan, TakeCopy } from './TakeCopy.tsx';
import { Trouble } from './Trouble.tsx';
import { usePlan } from './use-plan.ts';
import { WrongClock } from './WrongClock.tsx';

/** My plan: everything kept on this device, to see, take along, bring back and erase. */
export function Plan({ names }: { readonly names: Names }): JSX.Element {
  const { kept, aside, unsaved, edit, eraseEverything, look } = usePlan();
  // Counts up when everything is erased: lists forget what they offered to undo.
  const [round, setRound] = useState(0);
  if (kept === null) return <div class="plan-room" />;

  const plan = kept.kind === 'ok' ? kept.document : emptyDocument();
  const entries = entriesOf(plan);
  const today = isoToday();
  const stops = planStops(plan, names, today);
  const editPlan = (change: (part: PlanPart, known: readonly string[]) => PlanPart): boolean =>
    edit((now) =>
      withPart(now, 'plan', change(parsePlanPart(now.parts['plan']) ?? EMPTY_PLAN, stepKeys(now, names, today))),
    );
  const anything =
    kept.kind === 'newer' || kept.kind === 'stuck' || aside.length > 0 || Object.keys(plan.parts).length > 0;

  return (
    <div class="plan-room two">
      <div class="flow">
        <Trouble kept={kept} unsaved={unsaved} />
        <SetAside key={`aside ${round}`} items={aside} onChange={look} />
        {kept.kind === 'ok' ? <KeepPage document={plan} pages={names.pages} edit={edit} /> : null}
        {kept.kind === 'ok' && entries.length === 0 ? (
          <Notice>
            <p>
              <b>Nothing here yet, and that is fine.</b> When you keep a page, a letter or an answer, you will find it
              here. It stays on this device.
            </p>
          </Notice>
        ) : null}
        <WrongClock saved={entries.map((entry) => describeEntry(entry, names).savedAt)} />
        <Days
          key={`days ${round}`}
          stops={stops}
          today={today}
          onTick={(key, ticked) => editPlan((part, known) => withTick(part, key, ticked, known))}
          onMove={(key, day) => editPlan((part, known) => withMove(part, key, day, known))}
          onDrop={(key, isDropped) => editPlan((part, known) => withDropped(part, key, isDropped, known))}
        />
        <KeptList
          key={`kept ${round}`}
          entries={entries}
          names={names}
          onErase={(key) => edit((now) => withoutEntry(now, key))}
          onUndo={(entry) => edit((now) => withEntry(now, entry))}
        />
      </div>
      <div class="aside flow noprint">
        {kept.kind === 'ok' ? (
          <div class="note flow">
            <h2>{entries.length === 0 ? 'A copy from before' : 'Take a copy'}</h2>
            {entries.length === 0 ? null : <TakeCopy document={plan} names={names} stops={stops} today={today} />}
            {entries.length === 0 ? null : <ShareLines lines={summaryLines(plan, stops, names)} />}
            <BringBack mine={plan} names={names} edit={edit} />
          </div>
        ) : null}
        <EraseAll
          count={entries.length}
          anything={anything}
          onDownload={entries.length === 0 ? null : () => downloadPlan(plan)}
          onErase={() => {
            if (!eraseEverything()) return false;
            setRound(round + 1);
            applySettings(DEFAULT_SETTINGS);
            return true;
          }}
        />
      </div>
    </div>
  );
}
