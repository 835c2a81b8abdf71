import { emailAddress } from '@rebound/core/letters/export/email-address';
import { mailLink } from '@rebound/core/letters/export/mailto';
import { rereadList } from '@rebound/core/letters/export/morning-reminder';
import { copiedText } from '@rebound/core/letters/export/copied-text';
import type { LetterFieldId, LetterWay } from '@rebound/core/letters/types';
import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorSummary } from '../../controls/ErrorSummary.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { copyText } from '../../controls/copy-text.ts';
import { MoreWays } from './MoreWays.tsx';
import { isOnlyUnwise, problemsIn } from './problems.ts';
import { type Way, takeAway } from './take-away.ts';
import type { Seen } from './use-findings.ts';

interface TakeItProps {
  /** `null` for a kind that has no subject line. */
  readonly subject: string | null;
  readonly text: string;
  readonly goes: LetterWay;
  readonly missing: readonly LetterFieldId[];
  readonly recipient: string;
  readonly to: string;
  readonly today: string;
  readonly time: string;
  readonly checkNow: () => readonly Seen[];
  readonly letterRef: RefObject<HTMLTextAreaElement>;
  /** At night keeping is the first button, and copying the second. */
  readonly keepFirst: boolean;
  readonly onTo: (to: string) => void;
  readonly onByHand: () => void;
}

type Held = { readonly way: Way; readonly text: string; readonly attempt: number };

const ANYWAY: Readonly<Record<Way, string>> = {
  copy: 'Copy it anyway',
  mail: 'Open it anyway',
  print: 'Print it anyway',
  eml: 'Take the file anyway',
  txt: 'Take the file anyway',
  share: 'Share it anyway',
};

/** The ways to take the letter away. What must be fixed holds them, until it is fixed or the reader says so twice. */
export function TakeIt(props: TakeItProps): JSX.Element {
  const { subject, text, goes, missing, recipient, to, checkNow, letterRef, keepFirst } = props;
  const [said, setSaid] = useState('');
  const [held, setHeld] = useState<Held | null>(null);
  const [findings, setFindings] = useState<readonly Seen[]>([]);
  const [allowed, setAllowed] = useState<string | null>(null);
  const body = copiedText(text);
  const mail = mailLink(subject ?? '', body, to);
  const isMail = goes === 'mail';
  const problems = held === null || held.text !== text ? [] : problemsIn(text, missing, recipient, findings);

  /** True when nothing holds the letter, or the reader has decided about exactly this text. */
  const mayGo = (way: Way): boolean => {
    const found = checkNow();
    const isFree = allowed === text || problemsIn(text, missing, recipient, found).length === 0;
    setFindings(found);
    setHeld(isFree ? null : { way, text, attempt: (held?.attempt ?? 0) + 1 });
    return isFree;
  };
  const copy = async (words: string, done: string): Promise<void> => {
    if (await copyText(words)) setSaid(done);
    else {
      letterRef.current?.select();
      setSaid('Copying is blocked here. The text is selected; use your device’s copy.');
    }
  };
  const go = (way: Way): void => {
    if (way === 'copy') void copy(body, 'Copied.');
    else if (way !== 'mail') takeAway(way, { to, subject: subject ?? '', body }, recipient, setSaid);
    else if (mail.kind === 'link') location.href = mail.href;
    else void copy(body, 'Too long for an email link. We copied it instead. Paste it into a new email.');
  };
  const press = (way: Way): void => {
    if (mayGo(way)) go(way);
  };
  const goAnyway = (way: Way): void => {
    setAllowed(text);
    setHeld(null);
    go(way);
  };

  return (
    <div class="mt5">
      <ErrorSummary problems={problems} attempt={held?.attempt ?? 0} />
      {held !== null && problems.length > 0 && isOnlyUnwise(text, findings) ? (
        <p>
          <button type="button" class="linkbtn" onClick={() => goAnyway(held.way)}>
            {ANYWAY[held.way]}
          </button>
        </p>
      ) : null}
      {isMail ? (
        <TextField
          id="note-to"
          label="Their email address (optional)"
          hint="Type it yourself, letter by letter. It is the last look at who gets this."
          value={to}
          error={to.trim() === '' || emailAddress(to) !== null ? undefined : 'This is not one whole email address.'}
          onInput={props.onTo}
        />
      ) : null}
      <details class="mt4">
        <summary>Read it once more</summary>
        <ul class="mt3">
          {rereadList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <div class="row mt4">
        {keepFirst ? (
          <button
            type="button"
            class="btn"
            onClick={() => setSaid('Kept on this device. It is here when you come back.')}
          >
            Keep until morning
          </button>
        ) : null}
        <button type="button" class={keepFirst ? 'btn second' : 'btn'} onClick={() => press('copy')}>
          Copy body
        </button>
        {(subject ?? '') === '' ? null : (
          <button type="button" class="btn second" onClick={() => void copy(subject ?? '', 'The subject is copied.')}>
            Copy subject
          </button>
        )}
        {!isMail ? null : mail.kind === 'link' && body !== '' ? (
          <a
            class="btn second"
            href={mail.href}
            onClick={(event) => {
              if (!mayGo('mail')) event.preventDefault();
            }}
          >
            Open in email
          </a>
        ) : (
          <button type="button" class="btn second" onClick={() => press('mail')}>
            Open in email
          </button>
        )}
        <button type="button" class="btn second" onClick={() => press('print')}>
          Print
        </button>
      </div>
      <MoreWays
        goes={goes}
        today={props.today}
        time={props.time}
        onTake={press}
        onByHand={props.onByHand}
        onSaid={setSaid}
      />
      <p class="mt3" role="status">
        {said}
      </p>
    </div>
  );
}
