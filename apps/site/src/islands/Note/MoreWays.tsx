import { morningReminder } from '@rebound/core/letters/export/morning-reminder';
import type { LetterWay } from '@rebound/core/letters/types';
import type { JSX } from 'preact';
import { download } from '../shared/download.ts';
import type { Way } from './take-away.ts';

interface MoreWaysProps {
  readonly goes: LetterWay;
  readonly today: string;
  readonly time: string;
  readonly onTake: (way: Way) => void;
  readonly onByHand: () => void;
  readonly onSaid: (words: string) => void;
}

/** The rarer ways to take the letter, and a reminder for the morning. */
export function MoreWays({ goes, today, time, onTake, onByHand, onSaid }: MoreWaysProps): JSX.Element {
  // Known only in the browser, and after the page is there: today is empty until then.
  const canShare = today !== '' && 'share' in navigator && goes !== 'nowhere';
  const remind = (): void => {
    const file = morningReminder(today, time, new Date().toISOString());
    if (file === null) return;
    download('letter.ics', 'text/calendar', file);
    onSaid('The reminder for nine is in your downloads. Open it, and your calendar takes it.');
  };
  const button = (words: string, press: () => void): JSX.Element => (
    <button type="button" class="linkbtn" onClick={press}>
      {words}
    </button>
  );
  return (
    <details class="mt4">
      <summary>More ways to take it</summary>
      <p class="row mt3">
        {goes === 'mail' ? button('Email file (.eml)', () => onTake('eml')) : null}
        {button('Text file (.txt)', () => onTake('txt'))}
        {canShare ? button('Share', () => onTake('share')) : null}
        {button('Show it large, to copy by hand', onByHand)}
        {goes === 'nowhere' ? null : button('Remind me at nine (.ics)', remind)}
      </p>
    </details>
  );
}
