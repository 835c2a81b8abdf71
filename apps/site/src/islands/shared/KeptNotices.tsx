import type { JSX } from 'preact';
import { Notice } from '../../controls/Notice.tsx';
import type { PartInUse } from './use-part.ts';

interface KeptNoticesProps {
  readonly use: Pick<PartInUse<unknown>, 'kept' | 'isAside' | 'elsewhere' | 'takeElsewhere'>;
  /** “debrief”, “story”: what is being written here. */
  readonly what: string;
}

/** What the reader has to know about where the words are, when it is not simply “saved”. */
export function KeptNotices({ use, what }: KeptNoticesProps): JSX.Element {
  const { kept, isAside, elsewhere, takeElsewhere } = use;
  return (
    <div role="status" class="flow noprint">
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
      {isAside ? (
        <Notice>
          <p>
            <b>We could not read what was kept here.</b> It is set aside on this device, not erased. You find it in{' '}
            <a href="/plan/">My plan</a>. You can start afresh here.
          </p>
        </Notice>
      ) : null}
      {elsewhere === 'erased' ? (
        <Notice>
          <p>
            <b>This {what} was erased in another tab.</b> It is still here until you close the page.
          </p>
        </Notice>
      ) : null}
      {elsewhere === 'changed' ? (
        <Notice>
          <p>
            <b>This {what} is open in another tab.</b> The newest words are kept.{' '}
            <button type="button" class="linkbtn" onClick={takeElsewhere}>
              Show the other version
            </button>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
