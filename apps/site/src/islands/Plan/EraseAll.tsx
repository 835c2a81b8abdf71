import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface EraseAllProps {
  /** How many things are kept; 0 when only settings or unreadable data are. */
  readonly count: number;
  /** False when there is nothing at all to erase. */
  readonly anything: boolean;
  readonly onDownload: (() => void) | null;
  readonly onErase: () => boolean;
}

/** Erases everything, after one question in the page that says what it is about. */
export function EraseAll({ count, anything, onDownload, onErase }: EraseAllProps): JSX.Element | null {
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const target = useRef<HTMLElement | null>(null);
  const aim = (element: HTMLElement | null): void => {
    target.current = element;
  };
  const moved = useRef(false);
  useEffect(() => {
    // Not on the first drawing: the page has just opened, and the focus is the reader’s.
    if (moved.current) target.current?.focus();
    moved.current = true;
  }, [asked, done]);

  // Erased, and something new kept since: the last word is old.
  const told = anything ? null : done;
  if (told !== null) {
    return (
      <p class="note" ref={aim} tabIndex={-1} role="status">
        {told}
      </p>
    );
  }
  if (!anything) return null;
  if (!asked) {
    return (
      <section class="flow noprint">
        <h2>Erase everything</h2>
        <p class="small">Do this if other people use this device.</p>
        <p>
          <button type="button" class="btn danger" ref={aim} onClick={() => setAsked(true)}>
            Erase my plan
          </button>
        </p>
      </section>
    );
  }
  return (
    <div class="erase" role="group" aria-labelledby="erase-all">
      <h2 class="h3" id="erase-all" tabIndex={-1} ref={aim}>
        {count === 0
          ? 'Erase all that is kept here?'
          : count === 1
            ? 'Erase the one thing in your plan?'
            : `Erase all ${count} things in your plan?`}
      </h2>
      <p>
        {count === 1
          ? 'It is not stored anywhere else. Once erased, nobody can bring it back.'
          : 'They are not stored anywhere else. Once erased, nobody can bring them back.'}{' '}
        Your settings go too.
      </p>
      <div class="row">
        <button
          type="button"
          class="btn danger"
          onClick={() => {
            if (!onErase()) return;
            setAsked(false);
            setDone(count > 1 ? `All ${count} are erased.` : 'It is erased. Nothing is kept here now.');
          }}
        >
          {count === 0 ? 'Erase all of it' : count === 1 ? 'Erase it' : `Erase ${count} things`}
        </button>
        <button type="button" class="btn second" onClick={() => setAsked(false)}>
          {count === 1 ? 'Keep it' : 'Keep them'}
        </button>
        {onDownload === null ? null : (
          <button type="button" class="linkbtn" onClick={onDownload}>
            Download a copy first
          </button>
        )}
      </div>
    </div>
  );
}
