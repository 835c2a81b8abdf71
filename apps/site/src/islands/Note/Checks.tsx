import { describeFinding } from '@rebound/core/letters/check/describe';
import type { Finding } from '@rebound/core/letters/check/types';
import type { JSX } from 'preact';
import { Status } from '../../controls/Status.tsx';
import { fineKey } from './use-findings.ts';

interface ChecksProps {
  readonly isBlank: boolean;
  readonly findings: readonly Finding[];
  readonly onFix: (finding: Finding) => void;
  readonly onFine: (key: string) => void;
}

/** What was found in the letter: to fix first, then worth a look. The reader has the last word on all of it. */
export function Checks({ isBlank, findings, onFix, onFine }: ChecksProps): JSX.Element {
  const fixes = findings.filter(({ level }) => level === 'blocking').length;
  const looks = findings.length - fixes;
  const counts = isBlank ? '' : findings.length === 0 ? 'Nothing to fix' : `${things(fixes)} to fix, ${looks} worth a look`;
  return (
    <>
      <h2 class="mt5">Before you send it</h2>
      <Status message={counts} />
      {findings.length === 0 ? (
        <p class="mt3">
          {isBlank ? 'The checks start when there is a letter.' : 'Nothing to fix. Read it aloud once: your ear finds what the eye skips.'}
        </p>
      ) : (
        <ul class="checks">
          {findings.map((finding, at) => (
            <Check key={`${fineKey(finding)}|${finding.start}`} id={`check-${at}`} finding={finding} onFix={onFix} onFine={onFine} />
          ))}
        </ul>
      )}
    </>
  );
}

interface CheckProps {
  readonly id: string;
  readonly finding: Finding;
  readonly onFix: (finding: Finding) => void;
  readonly onFine: (key: string) => void;
}

function Check({ id, finding, onFix, onFine }: CheckProps): JSX.Element {
  const { title, why, fix } = describeFinding(finding);
  const isFix = finding.level === 'blocking';
  return (
    <li class={isFix ? 'is-fix' : 'is-look'}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 6.5v7M12 17.5v.01M12 2a10 10 0 1 1-.01 0" />
      </svg>
      <div id={id} tabIndex={-1}>
        <b>
          {isFix ? 'Fix: ' : 'Worth a look: '}
          {title}
        </b>
        {why}
        {fix !== null && finding.better === null ? ` ${fix}` : null}
        <span class="row">
          {finding.better === null ? null : (
            <button type="button" class="linkbtn" onClick={() => onFix(finding)}>
              {fix ?? `Use “${finding.better}”`}
            </button>
          )}
          {isFix && finding.rule !== 'attachment' ? null : (
            <button type="button" class="linkbtn" onClick={() => onFine(fineKey(finding))}>
              {isFix ? 'I will attach it' : 'Fine here'}
            </button>
          )}
        </span>
      </div>
    </li>
  );
}

function things(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`;
}
