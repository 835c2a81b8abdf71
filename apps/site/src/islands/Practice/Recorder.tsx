import type { JSX } from 'preact';
import { useRecording } from './use-recording.ts';

/** Hearing oneself once. For those who want to; everything works without. */
export function Recorder(): JSX.Element {
  const { state, sound, start, pauseOrGoOn, stop, remove } = useRecording();
  return (
    <section class="flow mt6" aria-labelledby="record">
      <h3 id="record">Hear yourself (optional)</h3>
      <p class="small soft">
        The recording is on this page only. It is never sent and never stored, and it is gone when you leave.
      </p>
      {state === 'done' ? <audio controls src={sound} aria-label="Your recording" /> : null}
      <p class="row">
        {state === 'running' || state === 'paused' ? (
          <>
            <button type="button" class="btn second" onClick={stop}>
              Stop
            </button>
            <button type="button" class="btn second" onClick={pauseOrGoOn}>
              {state === 'paused' ? 'Go on' : 'Pause'}
            </button>
          </>
        ) : (
          <button type="button" class="btn second" onClick={start}>
            {state === 'done' ? 'Record again' : 'Record'}
          </button>
        )}
        {state === 'done' ? (
          <button type="button" class="linkbtn stop" onClick={remove}>
            Delete the recording
          </button>
        ) : null}
      </p>
      <p role="status">{SAID[state]}</p>
    </section>
  );
}

const SAID = {
  off: '',
  asking: 'Your browser asks whether this page may use the microphone.',
  refused: 'There is no microphone here, or this page may not use it. Say it aloud without, or type it.',
  running: 'Recording.',
  paused: 'Paused.',
  done: 'Stopped. Listen for where your voice drops, then delete it.',
} as const;
