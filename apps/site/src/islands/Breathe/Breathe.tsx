import '../shared/shared.css';
import './Breathe.css';
import { breathMoment, timeLeft } from '@rebound/core/breathe/moment';
import { PACES, paceOf } from '@rebound/core/breathe/paces';
import { BLANK_BREATHE, type BreathePart, parseBreathePart } from '@rebound/core/breathe/part';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { Status } from '../../controls/Status.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { EraseButton } from '../shared/EraseButton.tsx';
import { KeptNotices } from '../shared/KeptNotices.tsx';
import { usePart } from '../shared/use-part.ts';
import { useBreath } from './use-breath.ts';
import { Wave } from './Wave.tsx';

/** Paced breathing. It moves only after Start, makes no sound, and stops by itself. */
export function Breathe(): JSX.Element {
  const use = usePart(PART);
  const { part, isRead, kept } = use;
  const pace = paceOf(part.pace);
  const { state, seconds, start, pause, goOn, stop } = useBreath((at) => breathMoment(pace, at) === null);
  const [isMuted, setMuted] = useState(false);
  const [erased, setErased] = useState<BreathePart | null>(null);
  const main = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && state !== 'running') main.current?.focus();
    isFirst.current = false;
  }, [state === 'done']);

  const now = breathMoment(pace, state === 'ready' ? 0 : seconds);
  const runs = state === 'running' || state === 'paused';
  const say = state === 'ready' ? 'Breathe out first, all the way' : (runs && now?.say) || 'That was the last one';
  const change = (edit: Partial<BreathePart>): void => {
    setErased(null);
    use.change((before) => ({ ...before, ...edit, savedAt: new Date().toISOString() }));
  };

  return (
    <div class="mt5 noprint" data-view="start" data-ready={isRead} data-state={state}>
      <KeptNotices what="page" use={use} />
      <div class="pace">
        <Wave level={runs ? (now?.level ?? 0) : 0} travel={runs ? (now?.travel ?? 0) : 0} />
        <p class="say">{say}</p>
        <p class="count soft">
          {runs && now !== null
            ? `Breath ${now.breath} of ${pace.breaths}. ${timeLeft(now.secondsLeft)}`
            : state === 'done'
              ? 'Put your shoulders back where they were. You can stop here.'
              : `${pace.breaths} breaths. ${timeLeft(breathLength(pace.id))}`}
        </p>
        {runs && now !== null ? (
          <p class="count still" aria-hidden="true">
            {now.count}
          </p>
        ) : null}
      </div>
      <Status message={state === 'ready' || isMuted ? '' : state === 'paused' ? 'Paused' : say} />
      <div class="row mt5">
        <button
          type="button"
          class="btn"
          ref={main}
          onClick={state === 'running' ? pause : state === 'paused' ? goOn : start}
        >
          {state === 'running' ? 'Pause' : state === 'paused' ? 'Go on' : state === 'done' ? 'Once more' : 'Start'}
        </button>
        {runs ? (
          <button type="button" class="btn second" onClick={stop}>
            Stop
          </button>
        ) : null}
        <button type="button" class="btn second" aria-pressed={isMuted} onClick={() => setMuted(!isMuted)}>
          Mute the spoken words
        </button>
      </div>
      <p class="soft small mt3">There is no sound. Only a screen reader says the words aloud.</p>
      {runs ? null : (
        <fieldset disabled={!isRead} class="measure">
          <ChoiceGroup
            kind="one"
            name="pace"
            legend="The pace"
            options={PACES.map(({ id, label }) => ({ value: id, label }))}
            value={part.pace}
            onChange={(value) => change({ pace: PACES.find(({ id }) => id === value)?.id ?? 'slow' })}
          />
          <h2 class="mt6">One line, and then rest</h2>
          <p class="mt3">Is it written down already? Then it can wait there. If not, write one line, and lie back.</p>
          <TextField
            id="one-line"
            label="One line for tomorrow (optional)"
            value={part.line}
            onInput={(line) => change({ line })}
          />
          <p class="small soft mt3">
            {kept === 'saved'
              ? 'Saved on this device. '
              : kept === 'no'
                ? 'It stays on this device. Nobody else can see it, and neither can we.'
                : 'Not saved. This browser will not let us.'}
            {kept === 'saved' && part.line.trim() !== '' ? <a href="/plan/">It is in your plan</a> : null}
          </p>
          {part === BLANK_BREATHE && erased === null ? null : (
            <p class="mt3">
              <EraseButton
                what="this line"
                isErased={erased !== null}
                onErase={() => {
                  setErased(part);
                  use.change(() => BLANK_BREATHE);
                }}
                onUndo={() => {
                  if (erased !== null) use.change(() => erased);
                  setErased(null);
                }}
              />
            </p>
          )}
        </fieldset>
      )}
      <p class="measure soft small mt4">
        If you feel dizzy or it makes things worse, stop and breathe in your normal way.
      </p>
    </div>
  );
}

function breathLength(id: BreathePart['pace']): number {
  return breathMoment(paceOf(id), 0)?.secondsLeft ?? 0;
}

const PART = {
  name: 'breathe',
  parse: parseBreathePart,
  empty: BLANK_BREATHE,
  isEmpty: (part: BreathePart) => part === BLANK_BREATHE,
} as const;
