import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RunState } from './use-run.ts';

/** Which page of the tool is shown, and how to move. Each page has its own entry in the history. */
export interface View {
  /** The address of a step, `result`, or null for the start. */
  readonly place: string | null;
  readonly go: (place: string | null, returning?: boolean) => void;
  /** True while the reader only came from the result to change something. */
  readonly isReturning: () => boolean;
  /** Back to a page: the same as the browser's own Back where that leads there. */
  readonly back: (place: string | null) => void;
}

/** Follows the address: `#q=` and the id of a question. It never holds an answer. */
export function useView(run: RunState, title: string): View {
  const [place, setPlace] = useState<string | null>(null);
  const moved = useRef(false);

  useEffect(() => {
    const follow = (): void => {
      moved.current = true;
      setPlace(placeInAddress());
    };
    setPlace(placeInAddress());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  // An address that leads nowhere on this path, such as an old bookmark, shows the start.
  const shown =
    place === 'result'
      ? run.hasResult
        ? place
        : null
      : run.steps.some((step) => step.address === place)
        ? place
        : null;

  useLayoutEffect(() => {
    if (!moved.current && shown === null) return;
    const heading =
      document.querySelector<HTMLElement>('[data-view] :is(h1, h2.q)') ??
      document.querySelector<HTMLElement>('main h1');
    const name = shown === null ? null : heading?.textContent;
    document.title = [name, title, shown === null ? 'Tools' : null, 'Rebound'].filter(Boolean).join(' – ');
    // A page that was loaded here, by a reload or a link, leaves the focus where the browser puts it.
    if (!moved.current || heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [shown]);

  const go = (next: string | null, returning = false): void => {
    moved.current = true;
    history.pushState({ from: shown, returning }, '', next === null ? location.pathname : `#q=${next}`);
    setPlace(next);
  };
  return {
    place: shown,
    go,
    isReturning: () => stateHas('returning') === true,
    back: (to) => {
      if (stateHas('from') === to) history.back();
      else go(to);
    },
  };
}

function placeInAddress(): string | null {
  return /^#q=([a-z0-9-]+)$/.exec(location.hash)?.[1] ?? null;
}

function stateHas(name: 'from' | 'returning'): unknown {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? new Map(Object.entries(state)).get(name) : undefined;
}
