import { reasons } from './words.ts';
import { type Debrief, reasonIds } from './types.ts';

/** What comes back from one interview to the next. */
export interface Pattern {
  /** How many debriefs were counted. */
  readonly of: number;
  /** False while there are too few to tell. */
  readonly isEnough: boolean;
  readonly reasons: readonly Count[];
  readonly themes: readonly Count[];
  /** The reader’s own “If …, I will …” lines, newest first. */
  readonly plans: readonly IfThen[];
}

export interface Count {
  readonly label: string;
  /** In how many debriefs it stands. Twice in one counts once. */
  readonly times: number;
}

export interface IfThen {
  readonly id: string;
  readonly if: string;
  readonly then: string;
}

/** The pattern over several debriefs; null before the third. `themeOf` names the theme of a mistake page. */
export function patternOf(kept: readonly Debrief[], themeOf: (mistake: string) => string | null): Pattern | null {
  if (kept.length < SHOWN_FROM) return null;
  const why = kept.map((debrief) => reasonIds.filter((id) => id === debrief.why).map((id) => reasons[id]));
  const themes = kept.map(({ mistakes }) => mistakes.map(themeOf).filter((theme) => theme !== null));
  return {
    of: kept.length,
    isEnough: kept.length >= ENOUGH_FROM,
    reasons: counts(why),
    themes: counts(themes),
    plans: kept
      .filter(({ words }) => words.if.trim() !== '' && words.then.trim() !== '')
      .map(({ id, words }) => ({ id, if: words.if.trim(), then: words.then.trim() }))
      .toReversed(),
  };
}

/** How often a thing came, in words. */
export function timesInWords({ times }: Count, of: number): string {
  return times === of ? `all ${of}` : `${times} of ${of}`;
}

// Most often first; the same often in the order met.
function counts(each: readonly (readonly string[])[]): readonly Count[] {
  const seen = new Map<string, number>();
  for (const label of each.flatMap((labels) => [...new Set(labels)])) seen.set(label, (seen.get(label) ?? 0) + 1);
  return [...seen].map(([label, times]) => ({ label, times })).toSorted((one, other) => other.times - one.times);
}

const SHOWN_FROM = 3;
const ENOUGH_FROM = 5;
