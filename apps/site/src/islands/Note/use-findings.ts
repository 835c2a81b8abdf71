import { checkInSteps, checkLetter, rulesFor } from '@rebound/core/letters/check/check-letter';
import type { CheckData } from '@rebound/core/letters/check/data/check-data';
import { describeFinding, type FindingWords } from '@rebound/core/letters/check/describe';
import { bodyWords } from '@rebound/core/letters/check/text/body-words';
import { readLetter } from '@rebound/core/letters/check/text/read-letter';
import type { Finding, LetterCheckInput } from '@rebound/core/letters/check/types';
import type { EnglishFinding } from '@rebound/core/letters/english/english-findings';
import type { NotePart } from '@rebound/core/letters/note-part';
import { useEffect, useState } from 'preact/hooks';
import { useFetched } from '../shared/use-fetched.ts';
import { useTouched } from './use-touched.ts';

/** Where the words and phrases of the checks stand: asked for when the fields can be filled. */
const CHECKS_ADDRESS = '/tools/checks.json';

const PAUSE = 300;

/** A finding with the words to show for it. */
export type Seen = (Finding & FindingWords) | EnglishFinding;

/** A rule by its id and by what it is called. */
export interface NamedRule {
  readonly id: string;
  readonly name: string;
}

interface Findings {
  /** What was found at the last pause in typing, without what the reader called fine. `null` while the checks are not there. */
  readonly findings: readonly Seen[] | null;
  /** The checks that found nothing, or nothing that the reader minds. */
  readonly passed: readonly NamedRule[];
  /** The checks that the reader has switched off. */
  readonly off: readonly NamedRule[];
  /** How many words the letter has between greeting and closing; `null` while the checks are not there. */
  readonly words: number | null;
  /** The same for the text as it stands now, for the moment before it is taken. */
  readonly checkNow: () => readonly Seen[];
  /** True when the checks could not be loaded. The letter can be taken without them. */
  readonly failed: boolean;
}

/**
 * Checks the letter after a pause in typing. While the fields write it, "few words of your own" stays unsaid:
 * the fields have asked for them already, and some kinds need none. Nor is a letter called short that still waits for words.
 */
export function useFindings(
  input: LetterCheckInput,
  note: NotePart,
  english: readonly EnglishFinding[],
  isWhole: boolean,
): Findings {
  const data = useFetched<CheckData>(CHECKS_ADDRESS);
  const [found, setFound] = useState<readonly Seen[] | null>(null);
  const [words, setWords] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const isTouched = useTouched();
  const isBlank = input.text.trim() === '';

  const show = (all: readonly Finding[], { said, lists }: CheckData): readonly Seen[] => {
    const seen = all.map((finding) => ({ ...finding, ...describeFinding(finding, said) }));
    setWords(isBlank ? 0 : bodyWords(readLetter(input, lists)));
    setFound(seen);
    return seen;
  };
  /** An old copy of the data, out of some cache, must not hold the letter. */
  const guarded = (look: (data: CheckData) => readonly Seen[]): readonly Seen[] => {
    if (data === null || data === 'failed') return [];
    try {
      return look(data);
    } catch {
      setFailed(true);
      return [];
    }
  };
  const checkNow = (): readonly Seen[] => guarded((all) => show(isBlank ? [] : checkLetter(input, all.lists), all));
  const key = JSON.stringify(input);
  useEffect(() => {
    // Nobody waits for the checks of a blank letter while the page comes.
    if (isBlank && !isTouched) {
      guarded((all) => show([], all));
      return;
    }
    let steps: Generator<void, Finding[]>;
    // One rule, then whatever the reader has done meanwhile: no key waits for the whole list. A blank letter is gone through as well,
    // once the reader has come to the tool, for the first time a rule is used takes ten times as long as the next.
    const step = (): void =>
      void guarded((all) => {
        steps ??= checkInSteps(input, all.lists);
        const one = steps.next();
        if (one.done) return show(isBlank ? [] : one.value, all);
        timer = setTimeout(step);
        return [];
      });
    let timer = setTimeout(step, PAUSE);
    return () => clearTimeout(timer);
  }, [key, data, isBlank && isTouched]);

  const isOff = (rule: string): boolean =>
    note.off.includes(rule) || (note.ownText === null && rule === 'own-words') || (!isWhole && rule === 'length');
  const open = (all: readonly Seen[]): readonly Seen[] =>
    all.filter(
      (finding) => finding.level === 'blocking' || !(note.fine.includes(fineKey(finding)) || isOff(finding.rule)),
    );
  // A finding whose words are no longer in their place belongs to a text that is gone.
  const stillThere =
    found && [...found, ...english].filter(({ start, end, found: quoted }) => input.text.slice(start, end) === quoted);
  const findings = stillThere && open(stillThere);
  const names = data === null || data === 'failed' ? [] : Object.entries(data.names ?? {});
  const named = names.map(([id, name]): NamedRule => ({ id, name }));
  const looking = rulesFor(input).map(({ id }): string => id);
  // A check that has not been told what it needs has seen nothing: that is not the same as fine.
  const isMade = (id: string): boolean => {
    const fact = data === null || data === 'failed' ? undefined : data.needs?.[id];
    return looking.includes(id) && (fact === undefined || (input[fact] ?? '').length > 0);
  };
  return {
    findings,
    passed: named.filter(
      ({ id }) => isMade(id) && !note.off.includes(id) && !(findings ?? []).some(({ rule }) => rule === id),
    ),
    off: named.filter(({ id }) => note.off.includes(id)),
    words,
    checkNow: () => open(checkNow()),
    failed: failed || data === 'failed',
  };
}

/** What "Fine here" remembers: the rule and the words, so the same words stay fine when they move. */
export function fineKey(finding: Seen): string {
  return `${finding.rule}|${finding.found}`;
}
