import type { LetterFieldId } from '@rebound/core/letters/types';
import { Fragment, type JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { goToField } from '../../controls/ErrorSummary.tsx';
import { Status } from '../../controls/Status.tsx';
import { fieldOf, nameOf } from './problems.ts';
import { fineKey, type NamedRule, type Seen } from './use-findings.ts';

interface ChecksProps {
  readonly isBlank: boolean;
  /** The fields that the letter needs and that are empty. */
  readonly missing: readonly LetterFieldId[];
  /** `null` while the checks are not there yet. */
  readonly findings: readonly Seen[] | null;
  readonly passed: readonly NamedRule[];
  readonly off: readonly NamedRule[];
  readonly failed: boolean;
  readonly onFix: (finding: Seen) => void;
  readonly onFine: (key: string) => void;
  readonly onAttached: () => void;
  readonly onOff: (rule: string, isOff: boolean) => void;
}

/** What was found in the letter: to fix first, then worth a look, then what is fine. The reader has the last word on all of it. */
export function Checks(props: ChecksProps): JSX.Element {
  const { isBlank, missing, findings, passed, off, failed } = props;
  const shown = findings ?? [];
  const fixes = shown.filter(({ level }) => level === 'blocking').length;
  const heading = useRef<HTMLHeadingElement>(null);
  /** Every button here takes its own line away. */
  const pressed = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement) || heading.current === null) return;
    heading.current.tabIndex = -1;
    heading.current.focus();
  };
  const isClean = !isBlank && !failed && missing.length === 0 && findings?.length === 0;
  const counts =
    shown.length > 0
      ? `${things(fixes)} to fix, ${shown.length - fixes} worth a look`
      : isClean
        ? 'Nothing to fix'
        : '';
  return (
    <>
      <h2 class="mt5" ref={heading}>
        Before you send it
      </h2>
      <Status message={counts} />
      {failed ? (
        <p class="mt3">
          <b>The checks did not load.</b> Your letter is here and can be copied. Load the page again to have it checked.
        </p>
      ) : null}
      {isBlank ? <p class="mt3">The checks start when there is a letter.</p> : null}
      {missing.length === 0 ? null : (
        <p class="mt3">
          Still to fill in:{' '}
          {missing.map((id, at) => (
            <Fragment key={id}>
              {at === 0 ? '' : ', '}
              <a href={`#${fieldOf(id)}`} onClick={(event) => goToField(event, fieldOf(id))}>
                {nameOf(id)}
              </a>
            </Fragment>
          ))}
          .
        </p>
      )}
      {isClean ? <p class="mt3">Nothing to fix. Read it aloud once: your ear finds what the eye skips.</p> : null}
      {shown.length === 0 ? null : (
        <ul class="checks" onClick={pressed}>
          {shown.map((finding, at) => (
            <Check key={`${fineKey(finding)}|${finding.start}`} id={`check-${at}`} finding={finding} {...props} />
          ))}
        </ul>
      )}
      {isBlank || failed || findings === null || passed.length === 0 ? null : (
        <details class="small mt3">
          <summary>{passed.length} checks are fine</summary>
          <p class="mt3">{passed.map(({ name }) => name).join(' · ')}</p>
        </details>
      )}
      {off.length === 0 ? null : (
        <p class="small mt3" onClick={pressed}>
          Switched off:{' '}
          {off.map(({ id, name }) => (
            <button type="button" class="linkbtn" key={id} onClick={() => props.onOff(id, false)}>
              Look at this again: {name}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

type CheckProps = Pick<ChecksProps, 'onFix' | 'onFine' | 'onAttached' | 'onOff'> & {
  readonly id: string;
  readonly finding: Seen;
};

function Check({ id, finding, onFix, onFine, onAttached, onOff }: CheckProps): JSX.Element {
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
          {finding.rule === 'attachment' ? (
            <button type="button" class="linkbtn" onClick={onAttached}>
              I will attach it
            </button>
          ) : null}
          {isFix ? null : (
            <>
              <button type="button" class="linkbtn" onClick={() => onFine(fineKey(finding))}>
                Fine here
              </button>
              {finding.rule === 'english' ? null : (
                <button type="button" class="linkbtn" onClick={() => onOff(finding.rule, true)}>
                  Stop looking for this
                </button>
              )}
            </>
          )}
        </span>
      </div>
    </li>
  );
}

function things(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`;
}
