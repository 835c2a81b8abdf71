import type { NotePart } from '@rebound/core/letters/note-part';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { EraseButton } from '../shared/EraseButton.tsx';

interface EraseProps {
  readonly note: NotePart;
  readonly onErase: () => void;
  readonly onUndo: (note: NotePart) => void;
}

/** Erases the letter at once, and offers it back in the same place until the page is left. */
export function Erase({ note, onErase, onUndo }: EraseProps): JSX.Element {
  const [erased, setErased] = useState<NotePart | null>(null);
  const to = erased?.answers.recipient?.trim();
  return (
    <p class="mt4">
      <EraseButton
        what="this letter"
        said={to ? `The letter to ${to} is erased.` : 'The letter is erased.'}
        isErased={erased !== null}
        onErase={() => {
          setErased(note);
          onErase();
        }}
        onUndo={() => {
          if (erased !== null) onUndo(erased);
          setErased(null);
        }}
      />
    </p>
  );
}
