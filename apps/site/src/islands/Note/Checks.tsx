import type { JSX } from 'preact';
import { Status } from '../../controls/Status.tsx';
import { fineKey, type Seen } from './use-findings.ts';

interface ChecksProps {
  readonly isBlank: boolean;
  /** `null` while the checks are not there yet. */
  readonly findings: readonly Seen[] | null;
  readonly failed: boolean;
  readonly onFix: (finding: Seen) => void;
  readonly onFine: (key: string) => void;
}

/** What was found in the letter: to fix first, then worth a look. The reader has the last word on all of it. */
export function Checks({ isBlank, findings, failed, onFix, onFine }: ChecksProps): JSX.Element {
  const shown = findings ?? [];
  const fixes = shown.filter(({ level }) => level === 'blocking').length;
  const isClean = !isBlank && findings?.length === 0;
  const counts =
    shown.length > 0
      ? `${things(fixes)} to fix, ${shown.length - fixes} worth a look`
      : isClean
        ? 'Nothing to fix'
        : '';
  return (
    <>
      <h2 class="mt5">Before you send it</h2>
      <Status message={counts} />
      {failed ? (
        <p class="mt3">
          <b>The checks did not load.</b> Your letter is here and can be copied. Load the page again to have it checked.
        </p>
      ) : null}
      {isBlank ? <p class="mt3">The checks start when there is a letter.</p> : null}
      {isClean ? <p class="mt3">Nothing to fix. Read it aloud once: your ear finds what the eye skips.</p> : null}
      {shown.length === 0 ? null : (
        <ul class="checks">
          {shown.map((finding, at) => (
            <Check
              key={`${fineKey(finding)}|${finding.start}`}
              id={`check-${at}`}
              finding={finding}
              onFix={onFix}
              onFine={onFine}
            />
          ))}
        </ul>
      )}
    </>
  );
}

interface CheckProps {
  readonly id: string;
  readonly finding: Seen;
  readonly onFix: (finding: Seen) => void;
  readonly onFine: (key: string) => void;
}

function Check({ id, finding, onFix, onFine }: CheckProps): JSX.Element {
  const { title, why, fix } = finding;
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
              {fix?.replace(/\.$/u, '') ?? `Use “${finding.better}”`}
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
