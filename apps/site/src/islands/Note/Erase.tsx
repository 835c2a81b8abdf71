import type { NotePart } from '@rebound/core/letters/note-part';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface EraseProps {
  readonly note: NotePart;
  readonly onErase: () => void;
  readonly onUndo: (note: NotePart) => void;
}

/** Erases the letter at once, and offers it back in the same place until the page is left. */
export function Erase({ note, onErase, onUndo }: EraseProps): JSX.Element {
  const [erased, setErased] = useState<NotePart | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [erased]);
  const to = erased?.answers.recipient?.trim();
  return (
    <p class="mt4">
      {erased === null ? (
        <button
          type="button"
          class="linkbtn stop"
          onClick={() => {
            setErased(note);
            onErase();
          }}
        >
          Erase this letter
        </button>
      ) : (
        <>
          <span role="status">{to ? `The letter to ${to} is erased.` : 'The letter is erased.'}</span>{' '}
          <button
            type="button"
            class="linkbtn"
            ref={undo}
            onClick={() => {
              setErased(null);
              onUndo(erased);
            }}
          >
            Undo
          </button>
        </>
      )}
    </p>
  );
}
