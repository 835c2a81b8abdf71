import type { JSX } from 'preact';
import { Notice } from '../../controls/Notice.tsx';
import type { FrameWords } from './frame-words.ts';
import type { Kept } from './use-run.ts';

interface KeptNoticesProps {
  readonly kept: Kept;
  readonly words: FrameWords;
}

/** What the reader has to know about where the answers are, when it is not simply “saved”. */
export function KeptNotices({ kept, words }: KeptNoticesProps): JSX.Element {
  const [first, rest] = kept === 'saved' ? [] : words.notKept[kept];
  return (
    <div role="status">
      {first === undefined ? null : (
        <Notice>
          <p>
            <b>{first}</b> {rest}
          </p>
        </Notice>
      )}
    </div>
  );
}
