import type { JSX } from 'preact';
import { Notice } from '../../controls/Notice.tsx';
import type { NotePart } from '@rebound/core/letters/note-part';
import type { Kept } from './use-note.ts';

interface KeptNoticesProps {
  readonly kept: Kept;
  readonly elsewhere: NotePart | 'erased' | null;
  readonly onTakeElsewhere: () => void;
}

/** What the reader has to know about where the words are, when it is not simply "saved". */
export function KeptNotices({ kept, elsewhere, onTakeElsewhere }: KeptNoticesProps): JSX.Element {
  return (
    <div role="status" class="flow">
      {kept === 'refused' || kept === 'full' ? (
        <Notice>
          <p>
            <b>This browser will not let us save.</b> It may be in private mode, or full. Copy your text before you
            close the page.
          </p>
        </Notice>
      ) : null}
      {kept === 'newer' ? (
        <Notice>
          <p>
            <b>This plan was made by a newer Rebound.</b> Load the page again, then bring it back.
          </p>
        </Notice>
      ) : null}
      {kept === 'set-aside' ? (
        <Notice>
          <p>
            <b>We could not read the letter kept here.</b> It is set aside on this device, not erased. You can start a
            new one.
          </p>
        </Notice>
      ) : null}
      {elsewhere === null ? null : (
        <Notice>
          {elsewhere === 'erased' ? (
            <p>
              <b>This letter was erased in another tab.</b> It is still here until you close the page.
            </p>
          ) : (
            <p>
              <b>This letter is open in another tab.</b> The newest words are kept.{' '}
              <button type="button" class="linkbtn" onClick={onTakeElsewhere}>
                Show the other version
              </button>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}
