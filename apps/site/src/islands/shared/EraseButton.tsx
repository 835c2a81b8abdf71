import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface EraseButtonProps {
  /** “this debrief”, “the story “A late van””. */
  readonly what: string;
  /** What is said once it is gone, where “Erased: this debrief.” would say too little. */
  readonly said?: string;
  /** True in a list, where the eye sees which thing is meant. */
  readonly isShort?: boolean;
  readonly isErased: boolean;
  readonly onErase: () => void;
  readonly onUndo: () => void;
}

/**
 * Erases at once, and offers it back in the same place until the page is left. It is one button, so that the focus stays on it both ways.
 */
export function EraseButton({
  what,
  said = `Erased: ${what}.`,
  isShort,
  isErased,
  onErase,
  onUndo,
}: EraseButtonProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isErased) button.current?.focus();
  }, [isErased]);
  return (
    <span class="noprint">
      {isErased ? <span role="status">{said} </span> : null}
      <button
        type="button"
        class={isErased ? 'linkbtn' : 'linkbtn stop'}
        ref={button}
        onClick={isErased ? onUndo : onErase}
      >
        {isErased ? 'Undo' : 'Erase'}
        <span class={isErased || isShort ? 'vh' : undefined}>
          {isErased ? ' and bring back' : ''} {what}
        </span>
      </button>
    </span>
  );
}
