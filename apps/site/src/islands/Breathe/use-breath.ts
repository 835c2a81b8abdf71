import { useEffect, useRef, useState } from 'preact/hooks';

type BreathState = 'ready' | 'running' | 'paused' | 'done';

interface Breath {
  readonly state: BreathState;
  /** Seconds breathed so far; time spent paused is not counted. */
  readonly seconds: number;
  readonly start: () => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** The clock of the breathing. It ends by itself, and the screen stays lit while it runs where the device allows that. */
export function useBreath(isOver: (seconds: number) => boolean): Breath {
  const [state, setState] = useState<BreathState>('ready');
  const [seconds, setSeconds] = useState(0);
  const before = useRef(0);
  const over = useRef(isOver);
  over.current = isOver;

  useEffect(() => {
    if (state !== 'running') return undefined;
    const began = performance.now();
    let frame = 0;
    const tick = (): void => {
      const at = before.current + (performance.now() - began) / 1000;
      setSeconds(at);
      if (over.current(at)) setState('done');
      else frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    const release = keepAwake();
    return () => {
      cancelAnimationFrame(frame);
      before.current += (performance.now() - began) / 1000;
      release();
    };
  }, [state]);

  const begin = (): void => {
    before.current = 0;
    setSeconds(0);
    setState('running');
  };
  return {
    state,
    seconds,
    start: begin,
    pause: () => setState('paused'),
    goOn: () => setState('running'),
    stop: () => {
      before.current = 0;
      setSeconds(0);
      setState('ready');
    },
  };
}

/** Asks for the screen to stay lit. A refusal changes nothing: breathing needs no screen. */
function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  const ask = (): Promise<WakeLockSentinel | null> => navigator.wakeLock.request('screen').catch(() => null);
  let lock = ask();
  // The browser lets go by itself when the page is out of sight, and does not take it up again.
  const again = (): void => {
    if (document.visibilityState === 'visible') lock = ask();
  };
  document.addEventListener('visibilitychange', again);
  return () => {
    document.removeEventListener('visibilitychange', again);
    void lock.then((held) => held?.release());
  };
}
