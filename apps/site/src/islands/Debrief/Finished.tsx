import { isSealed } from '@rebound/core/debrief/edit';
import { debriefText } from '@rebound/core/debrief/lines';
import type { Debrief } from '@rebound/core/debrief/types';
import { dayInWords } from '@rebound/core/calendar/days';
import type { JSX } from 'preact';
import { TextField } from '../../controls/TextField.tsx';
import { CopyButton } from '../shared/CopyButton.tsx';
import { EraseButton } from '../shared/EraseButton.tsx';
import { Heading, toHeading } from '../shared/Heading.tsx';
import type { Place } from '../shared/use-place.ts';
import { when } from '../shared/when.ts';
import { Sheet } from './Sheet.tsx';

interface FinishedProps {
  readonly place: Place;
  readonly debrief: Debrief;
  readonly today: string;
  readonly isErased: boolean;
  /** False while another one is being written: there is one desk. */
  readonly mayChange: boolean;
  readonly titleOf: (mistake: string) => string;
  readonly onEdit: (edit: Partial<Debrief>) => void;
  readonly onReopen: () => void;
  readonly onErase: () => void;
  readonly onUndo: () => void;
}

/** A finished debrief: to read, print, copy, seal or erase, and the ways on from it. */
export function Finished(props: FinishedProps): JSX.Element {
  const { place, debrief, today, isErased, mayChange, titleOf, onEdit, onReopen, onErase, onUndo } = props;
  const { id, finishedAt, sealedUntil, mistakes, words } = debrief;
  const day = when(finishedAt);
  const erase = (
    <EraseButton
      what="this debrief"
      isErased={isErased}
      onErase={onErase}
      onUndo={() => {
        toHeading();
        onUndo();
      }}
    />
  );
  return (
    <div class="measure flow" data-view="written">
      <p class="back noprint">
        <a href="#">All debriefs</a>
      </p>
      <Heading place={place} title={`Debrief, ${day}`}>
        Debrief, {day}
      </Heading>
      {isErased ? (
        <p>{erase}</p>
      ) : isSealed(debrief, today) ? (
        <>
          <p>
            <b>Closed until {dayInWords(sealedUntil)}.</b>
          </p>
          <p class="row">
            <button
              type="button"
              class="btn second"
              onClick={() => {
                toHeading();
                onEdit({ sealedUntil: '' });
              }}
            >
              Open it now
            </button>
            {erase}
          </p>
        </>
      ) : (
        <>
          <p class="noprint">
            Kept on this device. The review is done: shut the notebook, and put something on top of it.
          </p>
          <Sheet debrief={debrief} titleOf={titleOf} />
          <div class="row noprint">
            <button type="button" class="btn" onClick={() => print()}>
              Print
            </button>
            <CopyButton label="Copy as text" text={debriefText(debrief, day, titleOf)} />
            {mayChange ? (
              <button type="button" class="btn second" onClick={onReopen}>
                Change it
              </button>
            ) : null}
          </div>
          <div class="flow noprint">
            <h3 class="mt5">Where it leads</h3>
            <ul class="links">
              {words.asked.trim() === '' ? null : (
                <>
                  <li>
                    <a href={`/tools/answer/#debrief=${id}`}>Rebuild this answer</a>
                  </li>
                  <li>
                    <a href={`/tools/practice/#debrief=${id}`}>Practise this question</a>
                  </li>
                </>
              )}
              {mistakes.map((mistake) => (
                <li key={mistake}>
                  <a href={`/mistakes/${mistake}/`}>{titleOf(mistake)}</a>
                </li>
              ))}
              <li>
                <a href="/tools/should-i-write/">Should I send anything?</a>
              </li>
              <li>
                <a href="/plan/">My plan</a>
              </li>
            </ul>
            <TextField
              id="seal"
              kind="date"
              label="Seal it until a day (optional)"
              hint="It stays on this device, out of sight. You can open it sooner."
              value={sealedUntil}
              onInput={(value) => {
                if (isSealed({ ...debrief, sealedUntil: value }, today)) toHeading();
                onEdit({ sealedUntil: value });
              }}
            />
            <p>{erase}</p>
          </div>
        </>
      )}
    </div>
  );
}
