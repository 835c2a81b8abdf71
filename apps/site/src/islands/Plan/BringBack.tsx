import { type Copy, readCopy } from '@rebound/core/saved/copy-file';
import { addCopy, replaceWithCopy } from '@rebound/core/saved/bring-back';
import type { Names } from '@rebound/core/saved/describe-entry';
import type { SavedDocument } from '@rebound/core/saved/document';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FieldWords, describedBy } from '../../controls/FieldWords.tsx';
import { CopyPreview } from './CopyPreview.tsx';

interface BringBackProps {
  readonly mine: SavedDocument;
  readonly names: Names;
  readonly edit: (change: (document: SavedDocument) => SavedDocument) => boolean;
}

/** Reads a copy and shows what would change. Nothing changes before the reader has chosen how. */
export function BringBack({ mine, names, edit }: BringBackProps): JSX.Element {
  const [copy, setCopy] = useState<Copy | null>(null);
  const [error, setError] = useState<string>();
  const [done, setDone] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const read = async (chosen: File): Promise<void> => {
    const found = chosen.size > LIMIT ? null : readCopy(await chosen.text());
    setDone(null);
    setCopy(found?.kind === 'ok' ? found.copy : null);
    setError(found?.kind === 'ok' ? undefined : found?.kind === 'newer' ? NEWER : NOT_OURS);
    if (found?.kind !== 'ok') file.current?.focus();
  };
  const close = (words: string | null): void => {
    setCopy(null);
    setDone(words);
    // Emptied, so that the same file can be chosen a second time.
    if (file.current) file.current.value = '';
    file.current?.focus();
  };

  return (
    <details class="noprint">
      <summary>Bring back a copy</summary>
      <div class="field first">
        <label for={FIELD}>Choose the file you downloaded</label>
        <FieldWords id={FIELD} hint="It ends in .json. You see what it holds before anything changes" error={error} />
        <input
          id={FIELD}
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-describedby={describedBy(FIELD, 'hint', error)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) void read(chosen);
          }}
        />
      </div>
      <p role="status" class={done === null ? 'vh' : 'mt3'}>
        {done}
      </p>
      {copy === null ? null : (
        <CopyPreview
          copy={copy}
          mine={mine}
          names={names}
          onAdd={() => {
            if (edit((document) => addCopy(document, copy.document))) close('Added to your plan.');
          }}
          onReplace={() => {
            if (edit((document) => replaceWithCopy(document, copy.document))) close('Your plan is now as in the copy.');
          }}
          onLeave={() => close(null)}
        />
      )}
    </details>
  );
}

const FIELD = 'copy-file';
// A plan is a few pages of text. Anything bigger is another kind of file, and reading it could stall the page.
const LIMIT = 4_000_000;
const NOT_OURS = 'That file is not a Rebound plan. Choose the one that ends in .json';
const NEWER = 'That copy was made by a newer Rebound. Load the page again, then bring it back';
