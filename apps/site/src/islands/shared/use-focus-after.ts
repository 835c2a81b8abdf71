import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface FocusAfter<E extends HTMLElement> {
  /** Goes on what takes the focus. */
  readonly ref: RefObject<E>;
  /** Called by the press that takes its own button away. */
  readonly askFor: () => void;
}

/** Where the focus goes when a press takes its own button away: a reader by keyboard would begin at the top of the page again. */
export function useFocusAfter<E extends HTMLElement>(): FocusAfter<E> {
  const ref = useRef<E>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current || ref.current === null) return;
    asked.current = false;
    ref.current.focus();
  });
  const askFor = (): void => {
    asked.current = true;
  };
  return { ref, askFor };
}
