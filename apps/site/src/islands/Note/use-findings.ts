import type { checkLetter } from '@rebound/core/letters/check/check-letter';
import type { describeFinding } from '@rebound/core/letters/check/describe';
import type { Finding, LetterCheckInput } from '@rebound/core/letters/check/types';
import { useEffect, useState } from 'preact/hooks';

const PAUSE = 600;

/** A finding with the words to show for it. */
export type Seen = Finding & ReturnType<typeof describeFinding>;

interface Findings {
  /** What was found at the last pause in typing, without what the reader called fine. `null` while the checks are not there. */
  readonly findings: readonly Seen[] | null;
  /** The same for the text as it stands now, for the moment before it is taken. */
  readonly checkNow: () => readonly Seen[];
  /** True when the checks could not be loaded. The letter can be taken without them. */
  readonly failed: boolean;
}

interface Checker {
  readonly check: typeof checkLetter;
  readonly describe: typeof describeFinding;
}

/**
 * Checks the letter after a pause in typing. While the fields write it (`isOurs`), "few words of your own" stays unsaid:
 * the fields have asked for them already, and some kinds need none.
 */
export function useFindings(input: LetterCheckInput, fine: readonly string[], isOurs: boolean): Findings {
  const [checker, setChecker] = useState<Checker | 'failed' | null>(null);
  const [found, setFound] = useState<readonly Seen[] | null>(null);
  useEffect(() => {
    void loadChecker().then(setChecker);
  }, []);

  const checkNow = (): readonly Seen[] => {
    if (checker === null || checker === 'failed') return [];
    const all = input.text.trim() === '' ? [] : checker.check(input);
    const seen = all.map((finding) => ({ ...finding, ...checker.describe(finding) }));
    setFound(seen);
    return seen;
  };
  const key = JSON.stringify(input);
  useEffect(() => {
    const timer = setTimeout(checkNow, PAUSE);
    return () => clearTimeout(timer);
  }, [key, checker]);

  const open = (all: readonly Seen[]): readonly Seen[] =>
    all.filter((finding) => !fine.includes(fineKey(finding)) && !(isOurs && finding.rule === 'own-words'));
  // A finding whose words are no longer in their place belongs to a text that is gone.
  const stillThere = found?.filter(({ start, end, found: words }) => input.text.slice(start, end) === words);
  return {
    findings: stillThere === undefined ? null : open(stillThere),
    checkNow: () => open(checkNow()),
    failed: checker === 'failed',
  };
}

/** What "Fine here" remembers: the rule and the words, so the same words stay fine when they move. */
export function fineKey(finding: Finding): string {
  return `${finding.rule}|${finding.found}`;
}

// Apart from the rest, so that the fields can be filled while the checks are still on their way.
async function loadChecker(): Promise<Checker | 'failed'> {
  try {
    const [{ checkLetter: check }, { describeFinding: describe }] = await Promise.all([
      import('@rebound/core/letters/check/check-letter'),
      import('@rebound/core/letters/check/describe'),
    ]);
    return { check, describe };
  } catch {
    return 'failed';
  }
}
