import type { JSX } from 'preact';
import { Notice } from '../../controls/Notice.tsx';
import type { Kept } from './use-run.ts';

const notices: Readonly<Record<Exclude<Kept, 'saved'>, readonly [string, string]>> = {
  refused: ['This browser will not let us save.', 'It may be in private mode. Copy or print the result first.'],
  full: ['This browser will not let us save.', 'It may be full. Copy or print the result first.'],
  newer: ['These answers were made by a newer Rebound.', 'Load the page again, then bring them back.'],
  'set-aside': [
    'We could not read the answers kept here.',
    'They are set aside on this device, not erased. You can start again.',
  ],
};

/** What the reader has to know about where the answers are, when it is not simply “saved”. */
export function KeptNotices({ kept }: { readonly kept: Kept }): JSX.Element {
  const [first, rest] = kept === 'saved' ? [] : notices[kept];
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
