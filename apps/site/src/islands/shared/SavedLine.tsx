import type { JSX } from 'preact';
import type { Kept } from './use-part.ts';

/** Says by the fields where the words are. */
export function SavedLine({ kept }: { readonly kept: Kept }): JSX.Element {
  return (
    <p class="small soft noprint mt3">
      {kept === 'saved'
        ? 'Saved on this device.'
        : kept === 'no'
          ? 'What you type stays on this device. Nobody else can see it, and neither can we.'
          : 'Not saved. This browser will not let us.'}
    </p>
  );
}
