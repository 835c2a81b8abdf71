import { useEffect, useRef, useState } from 'preact/hooks';

const LIFE_MS = 10 * 60_000;

interface Pad {
  readonly text: string;
  /** “9 minutes”. */
  readonly minutesLeft: string;
  readonly wasErased: boolean;
  readonly write: (text: string) => void;
  readonly erase: () => void;
}

/**
 * Words that live on the page alone: no storage, no copy for the browser to bring back. They go ten minutes after the
 * last change, when the page is left, and when the reader says so.
 */
export function usePad(): Pad {
  const [text, setText] = useState('');
  const [endsAt, setEndsAt] = useState(0);
  const [now, setNow] = useState(0);
  const [wasErased, setWasErased] = useState(false);
  const isEmpty = useRef(true);

  const erase = (): void => {
    setWasErased(!isEmpty.current);
    isEmpty.current = true;
    setText('');
  };
  useEffect(() => {
    if (text === '') return;
    const timer = setInterval(() => {
      setNow(Date.now());
      // A clock, and not one long timer: a device that slept must not keep the words longer.
      if (Date.now() >= endsAt) erase();
    }, 1000);
    return () => clearInterval(timer);
  }, [text === '', endsAt]);
  useEffect(() => {
    // A page that is left can come back from memory as it was.
    addEventListener('pagehide', erase);
    return () => removeEventListener('pagehide', erase);
  }, []);

  const minutes = Math.max(1, Math.ceil((endsAt - now) / 60_000));
  return {
    text,
    minutesLeft: minutes === 1 ? '1 minute' : `${minutes} minutes`,
    wasErased: wasErased && text === '',
    write: (words) => {
      isEmpty.current = words === '';
      setText(words);
      setWasErased(false);
      setNow(Date.now());
      setEndsAt(Date.now() + LIFE_MS);
    },
    erase,
  };
}
