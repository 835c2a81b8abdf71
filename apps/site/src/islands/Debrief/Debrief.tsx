import '../shared/shared.css';
import { finish, isWritten, newDebrief, withDraft, withKept, withoutKept } from '@rebound/core/debrief/edit';
import { PARTS } from '@rebound/core/debrief/lines';
import { patternOf } from '@rebound/core/debrief/pattern';
import type { DebriefEdit, Debrief as Written } from '@rebound/core/debrief/types';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorSummary } from '../../controls/ErrorSummary.tsx';
import { Heading } from '../shared/Heading.tsx';
import { KeptNotices } from '../shared/KeptNotices.tsx';
import { dayOf } from '../shared/day-of.ts';
import { useNow } from '../shared/use-now.ts';
import { SavedLine } from '../shared/SavedLine.tsx';
import { usePart } from '../shared/use-part.ts';
import { idAt, usePlace } from '../shared/use-place.ts';
import { Clock } from './Clock.tsx';
import { Finished } from './Finished.tsx';
import { Parts } from './Parts.tsx';
import { Sheet } from './Sheet.tsx';
import { useSlips } from '../shared/slips.ts';
import { Start } from './Start.tsx';
import { DEBRIEFS, planPages } from './store.ts';

/** The half-hour debrief: five parts, a quiet clock, and an end. */
export function Debrief(): JSX.Element {
  const use = usePart(DEBRIEFS);
  const { part, change } = use;
  const place = usePlace();
  const { slips, failed } = useSlips(true);
  const [erased, setErased] = useState<Written | null>(null);
  const [erasedDraft, setErasedDraft] = useState<Written | null>(null);
  const [attempt, setAttempt] = useState(0);
  const now = useNow();
  const today = now === 0 ? '' : dayOf(new Date(now));
  const slipOf = (id: string) => slips.find((slip) => slip.id === id);
  const titleOf = (id: string): string => slipOf(id)?.title ?? id;
  const notices = <KeptNotices use={use} what="debrief" />;

  const { draft } = part;
  const number = Number(/^part-([1-5])$/.exec(place.id)?.[1] ?? 0);
  if (draft !== null && number > 0) {
    const edit = (changed: DebriefEdit): void =>
      change((before) => withDraft(before, draft, { ...changed, at: new Date().toISOString() }));
    const close = (): void => {
      if (!isWritten(draft)) {
        setAttempt(attempt + 1);
        return;
      }
      const at = new Date().toISOString();
      change((before) => finish(before, at));
      planPages(draft.mistakes, at);
      setAttempt(0);
      location.replace(`#see=${draft.id}`);
    };
    const title = `${number}. ${PARTS[number - 1] ?? ''}`;
    return (
      <div class="measure" data-view="written">
        {notices}
        <p class="back noprint">
          {number === 1 ? <a href="#">All debriefs</a> : <a href={`#part-${number - 1}`}>Back to part {number - 1}</a>}
        </p>
        <ErrorSummary
          problems={
            attempt > 0 && !isWritten(draft) ? [{ fieldId: 'debrief-practise', message: 'Add one line first' }] : []
          }
          attempt={attempt}
        />
        <Clock draft={draft} onChange={edit} />
        <div class="noprint mt4" key={number}>
          <Heading place={place} title={title}>
            {title}
          </Heading>
          <Parts part={number} draft={draft} slips={slips} failed={failed} onChange={edit} />
          <SavedLine kept={use.kept} />
          <div class="row mt5">
            {number === 5 ? (
              <button type="button" class="btn" onClick={close}>
                Shut the notebook
              </button>
            ) : (
              <a class="btn" href={`#part-${number + 1}`}>
                Continue
              </a>
            )}
            <a href="#">Stop here for now</a>
          </div>
          {number === 5 && draft.mistakes.length > 0 ? (
            <p class="small soft mt3">
              {draft.mistakes.length === 1 ? 'The page you ticked goes' : 'The pages you ticked go'} into My plan with
              it.
            </p>
          ) : null}
        </div>
        <Sheet debrief={draft} titleOf={titleOf} paperOnly />
      </div>
    );
  }

  const seen = idAt(place, 'see');
  const shown = part.kept.find(({ id }) => id === seen) ?? (erased !== null && erased.id === seen ? erased : undefined);
  if (shown !== undefined) {
    const isErased = !part.kept.includes(shown);
    return (
      <>
        {notices}
        <Finished
          place={place}
          debrief={shown}
          today={today}
          isErased={isErased}
          mayChange={draft === null}
          titleOf={titleOf}
          onEdit={(edit) => change((before) => withKept(before, { ...shown, ...edit }))}
          onReopen={() => {
            change((before) => ({ ...withoutKept(before, shown.id), draft: shown }));
            location.hash = 'part-1';
          }}
          onErase={() => {
            setErased(shown);
            change((before) => withoutKept(before, shown.id));
          }}
          onUndo={() => change((before) => withKept(before, shown))}
        />
      </>
    );
  }

  const from = idAt(place, 'mistake');
  return (
    <>
      {notices}
      <Start
        place={place}
        part={part}
        today={today}
        isKept={use.kept !== 'refused'}
        pattern={patternOf(part.kept, (id) => slipOf(id)?.theme ?? null)}
        from={from === null ? null : (slipOf(from)?.title ?? null)}
        erased={erasedDraft}
        onStart={() => {
          const mistakes = from !== null && slipOf(from) !== undefined ? [from] : [];
          const at = new Date();
          change((before) => ({
            ...before,
            draft: newDebrief(`d${at.getTime().toString(36)}`, at.toISOString(), mistakes),
          }));
          setErasedDraft(null);
          location.hash = 'part-1';
        }}
        onErase={(draft) => {
          setErasedDraft(draft);
          change((before) => ({ ...before, draft: null }));
        }}
        onUndo={(draft) => {
          setErasedDraft(null);
          change((before) => ({ ...before, draft }));
        }}
      />
    </>
  );
}
