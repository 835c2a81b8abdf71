import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface EraseButtonProps {
  /** “this debrief”, “the story “A late van””. */
  readonly what: string;
  /** True in a list, where the eye sees which thing is meant. */
  readonly isShort?: boolean;
  readonly isErased: boolean;
  readonly onErase: () => void;
  readonly onUndo: () => void;
}

/** Erases at once, and offers it back in the same place until the page is left. */
export function EraseButton({ what, isShort, isErased, onErase, onUndo }: EraseButtonProps): JSX.Element {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [isErased]);
  return isErased ? (
    <span class="noprint">
      <span role="status">Erased: {what}.</span>{' '}
      <button type="button" class="linkbtn" ref={undo} onClick={onUndo}>
        Undo<span class="vh"> and bring back {what}</span>
      </button>
    </span>
  ) : (
    <button type="button" class="linkbtn stop noprint" onClick={onErase}>
      Erase<span class={isShort ? 'vh' : undefined}> {what}</span>
    </button>
  );
}
