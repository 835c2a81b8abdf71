import type { JSX } from 'preact';
import { Notice } from '../../controls/Notice.tsx';
import { download, fileName } from '../shared/download.ts';
import type { Kept } from './use-plan.ts';

interface TroubleProps {
  readonly kept: Kept;
  readonly unsaved: boolean;
}

/** What the reader has to know when the browser or the data does not play along. */
export function Trouble({ kept, unsaved }: TroubleProps): JSX.Element {
  return (
    <div role="status">
      {kept.kind === 'refused' ? (
        <Notice>
          <p>
            <b>This browser will not let us save.</b> It may be in private mode. You can read and use everything, but
            nothing can be kept here.
          </p>
        </Notice>
      ) : null}
      {kept.kind === 'newer' ? (
        <Notice>
          <p>
            <b>This plan was made by a newer Rebound.</b> Load the page again to see it. Nothing has been changed.
          </p>
          <AsItIs text={kept.text} />
        </Notice>
      ) : null}
      {kept.kind === 'stuck' ? (
        <Notice>
          <p>
            <b>What is kept here could not be read, and there is no room to set it aside.</b> Nothing has been changed.
            Download it, then erase everything to start again.
          </p>
          <AsItIs text={kept.text} />
        </Notice>
      ) : null}
      {kept.kind === 'ok' && unsaved ? (
        <Notice>
          <p>
            <b>That did not save.</b> This browser may be full. What was kept before is still here.
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

function AsItIs({ text }: { readonly text: string }): JSX.Element {
  return (
    <p>
      <button
        type="button"
        class="linkbtn"
        onClick={() => download(fileName('rebound-as-it-is', 'json', new Date()), 'application/json', text)}
      >
        Download it as it is
      </button>
    </p>
  );
}
