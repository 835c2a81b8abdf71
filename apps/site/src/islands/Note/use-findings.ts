import { checkLetter } from '@rebound/core/letters/check/check-letter';
import type { Finding, LetterCheckInput } from '@rebound/core/letters/check/types';
import { useEffect, useState } from 'preact/hooks';

const PAUSE = 600;

interface Findings {
  /** What was found at the last pause in typing, without what the reader called fine. */
  readonly findings: readonly Finding[];
  /** The same for the text as it stands now, for the moment before it is taken. */
  readonly checkNow: () => readonly Finding[];
}

/**
 * Checks the letter after a pause in typing. While the fields write it (`isOurs`), "few words of your own" stays unsaid:
 * the fields have asked for them already, and some kinds need none.
 */
export function useFindings(input: LetterCheckInput, fine: readonly string[], isOurs: boolean): Findings {
  const [found, setFound] = useState<readonly Finding[]>([]);
  const checkNow = (): readonly Finding[] => {
    const all = input.text.trim() === '' ? [] : checkLetter(input);
    setFound(all);
    return all;
  };
  const key = JSON.stringify(input);
  useEffect(() => {
    const timer = setTimeout(checkNow, PAUSE);
    return () => clearTimeout(timer);
  }, [key]);
  const open = (all: readonly Finding[]): readonly Finding[] =>
    all.filter((finding) => !fine.includes(fineKey(finding)) && !(isOurs && finding.rule === 'own-words'));
  // A finding whose words are no longer in their place belongs to a text that is gone.
  const stillThere = found.filter(({ start, end, found: words }) => input.text.slice(start, end) === words);
  return { findings: open(stillThere), checkNow: () => open(checkNow()) };
}

/** What "Fine here" remembers: the rule and the words, so the same words stay fine when they move. */
export function fineKey(finding: Finding): string {
  return `${finding.rule}|${finding.found}`;
}
