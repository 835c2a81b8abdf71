import { clockDoubt } from '@rebound/core/plan/clock-doubt';
import type { JSX } from 'preact';
import { Notice } from '../../controls/Notice.tsx';
import { day } from '../shared/when.ts';

/** Says so when the clock of this device cannot be right, since every day in the plan is counted from it. */
export function WrongClock({ saved }: { readonly saved: readonly string[] }): JSX.Element | null {
  const doubt = clockDoubt(new Date().toISOString(), saved);
  if (doubt === null) return null;
  return (
    <Notice>
      <p>
        <b>The clock of this device may be wrong.</b> It says today is {day(doubt.now)} {doubt.now.slice(0, 4)}
        {doubt.saved === null ? null : `, and something here was saved on ${day(doubt.saved)}`}. Nothing is lost. Check
        the days below before you go by them.
      </p>
    </Notice>
  );
}
