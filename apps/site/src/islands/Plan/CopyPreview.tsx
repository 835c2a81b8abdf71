import { addCopy, difference, replaceWithCopy } from '@rebound/core/saved/bring-back';
import type { Copy } from '@rebound/core/saved/copy-file';
import { describeEntry, type Names } from '@rebound/core/saved/describe-entry';
import type { SavedDocument } from '@rebound/core/saved/document';
import { entriesOf, type Entry } from '@rebound/core/saved/entries';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { when } from '../shared/when.ts';

interface CopyPreviewProps {
  readonly copy: Copy;
  readonly mine: SavedDocument;
  readonly names: Names;
  readonly onAdd: () => void;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

/** What a copy holds, and what each way of bringing it back would change. */
export function CopyPreview({ copy, mine, names, onAdd, onReplace, onLeave }: CopyPreviewProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [copy]);
  // Worked out by doing it, on paper: what is shown cannot differ from what would happen.
  const add = difference(mine, addCopy(mine, copy.document));
  const replace = difference(mine, replaceWithCopy(mine, copy.document));
  const stays = difference(mine, copy.document).changed;
  const holds = entriesOf(copy.document);
  const empty = entriesOf(mine).length === 0;
  return (
    <div class="note flow" role="group" aria-labelledby="copy-holds">
      <h3 id="copy-holds" tabIndex={-1} ref={heading}>
        {holds.length === 0 ? 'This copy is empty' : 'What this copy holds'}
      </h3>
      {copy.madeAt === '' ? null : <p class="small soft">Made on {when(copy.madeAt)}</p>}
      <Things entries={holds} names={names} />
      {copy.leftOut.length === 0 ? null : (
        <p>
          {copy.leftOut.length === 1 ? 'One part of it' : `${copy.leftOut.length} parts of it`} cannot be read here and
          would stay out.
        </p>
      )}
      {holds.length === 0 ? null : (
        <>
          <h4>If you add it</h4>
          {add.added.length === 0 ? (
            <p>Nothing new comes in.</p>
          ) : (
            <Change words="Comes in" entries={add.added} names={names} />
          )}
          <Change words="Stays as you have it here" entries={stays} names={names} />
        </>
      )}
      {holds.length === 0 || empty ? null : (
        <>
          <h4>If you replace your plan</h4>
          <Change words="Comes in" entries={replace.added} names={names} />
          <Change words="Becomes as in the copy" entries={replace.changed} names={names} />
          <Change words="Is erased here" entries={replace.erased} names={names} />
          {replace.added.length + replace.changed.length + replace.erased.length === 0 ? <p>Nothing changes.</p> : null}
        </>
      )}
      <p class="row">
        {holds.length === 0 ? null : (
          <button type="button" class="btn" onClick={onAdd}>
            Add to my plan
          </button>
        )}
        {holds.length === 0 || empty ? null : (
          <button type="button" class="btn danger" onClick={onReplace}>
            Replace my plan
          </button>
        )}
        <button type="button" class="linkbtn" onClick={onLeave}>
          Leave my plan as it is
        </button>
      </p>
    </div>
  );
}

interface ThingsProps {
  readonly entries: readonly Entry[];
  readonly names: Names;
}

function Change({ words, entries, names }: ThingsProps & { readonly words: string }): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <div>
      <p>{words}:</p>
      <Things entries={entries} names={names} />
    </div>
  );
}

function Things({ entries, names }: ThingsProps): JSX.Element {
  return (
    <ul class="plan-things">
      {entries.map((entry) => (
        <li key={entry.key} dir="auto">
          {describeEntry(entry, names).title}
        </li>
      ))}
    </ul>
  );
}
