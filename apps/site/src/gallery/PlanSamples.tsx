import { planStops } from '@rebound/core/plan/stops';
import { summaryLines } from '@rebound/core/plan/summary';
import type { Names } from '@rebound/core/saved/describe-entry';
import type { SavedDocument } from '@rebound/core/saved/document';
import { entriesOf } from '@rebound/core/saved/entries';
import type { JSX } from 'preact';
import { BringBack } from '../islands/Plan/BringBack.tsx';
import { CopyPreview } from '../islands/Plan/CopyPreview.tsx';
import { Days } from '../islands/Plan/Days.tsx';
import { EraseAll } from '../islands/Plan/EraseAll.tsx';
import { KeptList } from '../islands/Plan/KeptList.tsx';
import { SetAside } from '../islands/Plan/SetAside.tsx';
import { ShareLines } from '../islands/Plan/ShareLines.tsx';
import { TakeCopy } from '../islands/Plan/TakeCopy.tsx';
import { Trouble } from '../islands/Plan/Trouble.tsx';
import { WrongClock } from '../islands/Plan/WrongClock.tsx';
import '../islands/Plan/Plan.css';
import { nothing, Sample, worked } from './Sample.tsx';

const today = '2026-11-22';
const at = '2026-11-20T20:00:00.000Z';

/** My plan, as it is kept on the device, with enough in it for every line. */
const plan: SavedDocument = {
  version: 1,
  parts: {
    quiz: {
      runs: {
        'how-did-it-go': {
          method: 1,
          answers: {},
          place: 'result',
          at,
          kept: {
            at,
            headline: 'Two things to mend',
            plan: [
              { slot: 'now', say: 'Eat something', href: null, label: null, date: null },
              { slot: 'now', say: 'Write the note', href: '/tools/note/', label: 'Open the note', date: null },
              { slot: 'date', say: 'Ask once', href: null, label: null, date: '2026-12-04' },
              { slot: 'next', say: 'Say it aloud', href: '/tools/practice/', label: 'Practise', date: null },
            ],
          },
        },
      },
    },
    plan: {
      pages: [
        { id: 'cried', savedAt: at },
        { id: 'arrived-late', savedAt: at },
      ],
      done: [`how-did-it-go/${at}/0`],
      moved: {},
      dropped: [],
    },
  },
};
const other: SavedDocument = { version: 1, parts: { plan: { pages: [{ id: 'rambled', savedAt: at }], done: [] } } };

/** The parts of My plan. */
export function PlanSamples({ names }: { readonly names: Names }): JSX.Element {
  const stops = planStops(plan, names, today);
  const days = { stops, today, onTick: nothing, onMove: worked, onDrop: worked };
  const entries = entriesOf(plan);
  const copy = { madeAt: at, document: other, leftOut: ['note'] };
  const look = { names, onAdd: nothing, onReplace: nothing, onLeave: nothing };
  return (
    <>
      <Sample of="Days: done, now, a date, before the next">
        <Days {...days} />
      </Sample>
      <Sample of="Days, a step that gets another day, too early" press={['Move', 'Move it']}>
        <Days {...days} />
      </Sample>
      <Sample of="Days, a step erased" press={['Erase']}>
        <Days {...days} />
      </Sample>
      <Sample of="KeptList">
        <KeptList entries={entries} names={names} onErase={worked} onUndo={worked} />
      </Sample>
      <Sample of="ShareLines, open" isOpen>
        <ShareLines lines={summaryLines(plan, stops, names)} />
      </Sample>
      <Sample of="TakeCopy">
        <TakeCopy document={plan} names={names} stops={stops} today={today} />
      </Sample>
      <Sample of="BringBack, open" isOpen>
        <BringBack mine={plan} names={names} edit={worked} />
      </Sample>
      <Sample of="CopyPreview, beside a plan">
        <CopyPreview {...look} copy={copy} mine={plan} />
      </Sample>
      <Sample of="CopyPreview, of an empty copy">
        <CopyPreview {...look} copy={{ ...copy, document: { version: 1, parts: {} }, leftOut: [] }} mine={plan} />
      </Sample>
      <Sample of="SetAside">
        <SetAside items={[{ what: 'note', reason: 'not-json', at, text: '{' }]} onChange={nothing} />
      </Sample>
      <Sample of="Trouble: refused, newer, stuck, not saved">
        <Trouble kept={{ kind: 'refused' }} unsaved={false} />
        <Trouble kept={{ kind: 'newer', text: '{}' }} unsaved={false} />
        <Trouble kept={{ kind: 'stuck', text: '{}' }} unsaved={false} />
        <Trouble kept={{ kind: 'ok', document: plan }} unsaved />
      </Sample>
      <Sample of="WrongClock">
        <WrongClock saved={['2126-01-01T00:00:00.000Z']} />
      </Sample>
      <Sample of="EraseAll, at rest">
        <EraseAll count={3} anything onDownload={nothing} onErase={worked} />
      </Sample>
      <Sample of="EraseAll, asked" press={['Erase my plan']}>
        <EraseAll count={3} anything onDownload={nothing} onErase={worked} />
      </Sample>
    </>
  );
}
