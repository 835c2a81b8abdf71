import type { CheckLists } from './data/check-lists.ts';
import { RULES } from './rules.ts';
import { readLetter } from './text/read-letter.ts';
import type { Finding, LetterCheckInput, Rule, RuleId } from './types.ts';

// A letter to a friend or to oneself may be as long, sad and private as it likes.
const PERSONAL = new Set<string | undefined>(['tell-a-friend', 'letter-to-myself']);
const FOR_ANY_TEXT = new Set<RuleId>(['placeholder', 'repeated-word']);

/** The rules that look at a letter of this kind. */
export function rulesFor({ kind }: Pick<LetterCheckInput, 'kind'>): readonly Rule[] {
  return PERSONAL.has(kind) ? RULES.filter(({ id }) => FOR_ANY_TEXT.has(id)) : RULES;
}

/** Everything the rules see in a letter, blocking first, each in the order of the text. Written or pasted, it is judged as it stands. */
export function checkLetter(input: LetterCheckInput, lists: CheckLists): Finding[] {
  const steps = checkInSteps(input, lists);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, one rule at a time: a page can listen to its reader between two of them. */
export function* checkInSteps(input: LetterCheckInput, lists: CheckLists): Generator<void, Finding[]> {
  const letter = readLetter(input, lists);
  const findings: Finding[] = [];
  for (const { id, level, find } of rulesFor(input)) {
    yield;
    for (const { start, end, better, params } of find(letter)) {
      const found = input.text.slice(start, end);
      findings.push({ rule: id, level, start, end, found, better: better ?? null, params: params ?? {} });
    }
  }
  return findings.toSorted(
    (a, b) => Number(a.level === 'advisory') - Number(b.level === 'advisory') || a.start - b.start,
  );
}
